/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Technologies: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/1: expected text or an object, found 12”
  listitem level=1
    ListMarker “•”
    StaticText “/2/name: expected text, found nothing”`;
/* end snapshot Technologies: Broken */

snapshots["Technologies: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0: expected text or an object, found 12”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Technologies: BrokenWithFallback */

snapshots["Technologies: Compact"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “Test equipment” level=3
list
  listitem level=1
    StaticText “Multimeter”
  listitem level=1
    StaticText “Insulation tester”
heading “Tools” level=3
list
  listitem level=1
    StaticText “Conduit bender”
  listitem level=1
    StaticText “Cable puller”
heading “Drawings” level=3
list
  listitem level=1
    link “LibreCAD”`;
/* end snapshot Technologies: Compact */

snapshots["Technologies: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Technologies: Empty */

snapshots["Technologies: Example"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “Test equipment” level=3
list
  listitem level=1
    StaticText “Multimeter”
  listitem level=1
    StaticText “Insulation tester”
heading “Tools” level=3
list
  listitem level=1
    StaticText “Conduit bender”
  listitem level=1
    StaticText “Cable puller”
heading “Drawings” level=3
list
  listitem level=1
    link “LibreCAD”`;
/* end snapshot Technologies: Example */

snapshots["Technologies: FromATable"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “By hand” level=3
list
  listitem level=1
    StaticText “Chisel”
heading “Machines” level=3
list
  listitem level=1
    StaticText “Band saw”`;
/* end snapshot Technologies: FromATable */

snapshots["Technologies: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Technologies: Loading */

snapshots["Technologies: LongNames"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/” level=3
list
  listitem level=1
    StaticText “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
heading “Other tools” level=3
list
  listitem level=1
    StaticText “Short”`;
/* end snapshot Technologies: LongNames */

snapshots["Technologies: ManyCategories"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “Health records” level=3
list
  listitem level=1
    StaticText “Epic”
  listitem level=1
    StaticText “MEDITECH”
  listitem level=1
    StaticText “eClinicalWorks”
  listitem level=1
    StaticText “Allscripts Sunrise”
heading “Medication” level=3
list
  listitem level=1
    StaticText “Bar-code medication administration”
  listitem level=1
    StaticText “Smart infusion pumps”
  listitem level=1
    StaticText “Automated dispensing cabinets”
heading “Monitoring” level=3
list
  listitem level=1
    StaticText “Bedside and central monitors”
  listitem level=1
    StaticText “Point-of-care blood tests”
heading “Emergency” level=3
list
  listitem level=1
    StaticText “Defibrillators”
heading “Moving patients” level=3
list
  listitem level=1
    StaticText “Patient lifts”
heading “Reference” level=3
list
  listitem level=1
    StaticText “Drug guides”
heading “Scheduling” level=3
list
  listitem level=1
    StaticText “Kronos Workforce Timekeeper”
heading “Office” level=3
list
  listitem level=1
    StaticText “Microsoft Excel”`;
/* end snapshot Technologies: ManyCategories */

snapshots["Technologies: Narrow"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “Test equipment” level=3
list
  listitem level=1
    StaticText “Multimeter”
  listitem level=1
    StaticText “Insulation tester”
heading “Tools” level=3
list
  listitem level=1
    StaticText “Conduit bender”
  listitem level=1
    StaticText “Cable puller”
heading “Drawings” level=3
list
  listitem level=1
    link “LibreCAD”`;
/* end snapshot Technologies: Narrow */

snapshots["Technologies: RightToLeft"] = 
`heading “التقنيات” level=2
  StaticText “التقنيات”
heading “مكتب” level=3
list
  listitem level=1
    StaticText “جداول البيانات”
heading “أنظمة” level=3
list
  listitem level=1
    StaticText “SAP”
  listitem level=1
    StaticText “Odoo”
heading “أدوات أخرى” level=3
list
  listitem level=1
    StaticText “منصة فاتورة”`;
/* end snapshot Technologies: RightToLeft */

snapshots["Technologies: Sample"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
list
  listitem level=1
    StaticText “Microsoft Azure”
  listitem level=1
    StaticText “Amazon Web Services (AWS)”
  listitem level=1
    StaticText “Google Cloud Platform (GCP)”
  listitem level=1
    StaticText “VMware vSphere”
  listitem level=1
    StaticText “Cisco Networking Equipment”
  listitem level=1
    StaticText “Microsoft Active Directory”
  listitem level=1
    StaticText “ServiceNow”
  listitem level=1
    StaticText “JIRA”
  listitem level=1
    StaticText “Palo Alto Networks Firewalls”
  listitem level=1
    StaticText “Splunk”
  listitem level=1
    StaticText “SolarWinds Network Performance Monitor”
  listitem level=1
    StaticText “Dell EMC Storage Solutions”
  listitem level=1
    StaticText “PowerShell Scripting”
  listitem level=1
    StaticText “Git/GitHub”
  listitem level=1
    StaticText “Tableau”
  listitem level=1
    StaticText “Microsoft 365 Suite”
  listitem level=1
    StaticText “Slack”
  listitem level=1
    StaticText “Trello”
  listitem level=1
    StaticText “Zendesk”
  listitem level=1
    StaticText “Cisco Webex”`;
/* end snapshot Technologies: Sample */

snapshots["Technologies: SomeWithCategory"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
heading “Test equipment” level=3
list
  listitem level=1
    StaticText “Multimeter”
  listitem level=1
    StaticText “Insulation tester”
heading “Tools” level=3
list
  listitem level=1
    StaticText “Conduit bender”
  listitem level=1
    StaticText “Cable puller”
heading “Drawings” level=3
list
  listitem level=1
    link “LibreCAD”
heading “Other tools” level=3
list
  listitem level=1
    StaticText “Ladder”
  listitem level=1
    link “Torch”`;
/* end snapshot Technologies: SomeWithCategory */

snapshots["Technologies: Table"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
region “Technologies”
  table
    rowgroup
      row
        columnheader “Name”
        columnheader “Category”
        columnheader “Address”
    row
      rowheader “Multimeter”
      cell “Test equipment”
      cell
    row
      rowheader “Insulation tester”
      cell “Test equipment”
      cell
    row
      rowheader “Conduit bender”
      cell “Tools”
      cell
    row
      rowheader “Cable puller”
      cell “Tools”
      cell
    row
      rowheader “LibreCAD”
      cell “Drawings”
      cell “https://librecad.example/”`;
/* end snapshot Technologies: Table */

snapshots["Technologies: Tools"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “Test equipment” level=3
list
  listitem level=1
    StaticText “Multimeter”
  listitem level=1
    StaticText “Insulation tester”
heading “Tools” level=3
list
  listitem level=1
    StaticText “Conduit bender”
  listitem level=1
    StaticText “Cable puller”
heading “Drawings” level=3
list
  listitem level=1
    link “LibreCAD”`;
/* end snapshot Technologies: Tools */

snapshots["Technologies: UnsafeLink"] = 
`heading “Technologies” level=2
  StaticText “Technologies”
list
  listitem level=1
    StaticText “Script”
    StaticText “(”
    StaticText “javascript:alert(1)”
    StaticText “)”
  listitem level=1
    link “LibreCAD”`;
/* end snapshot Technologies: UnsafeLink */

