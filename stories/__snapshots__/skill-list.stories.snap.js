/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Skill list: BoundsAndGaps"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “As surveyed” level=3
list
  listitem level=1
    StaticText “Speaking”
    StaticText “Level: 70% or more”
  listitem level=1
    StaticText “Writing”
    StaticText “Level: 30% or less”
  listitem level=1
    StaticText “Reading”
    StaticText “Level: 40% – 60%”
  listitem level=1
    StaticText “Listening”
    StaticText “Level: not published because it is unreliable”`;
/* end snapshot Skill list: BoundsAndGaps */

snapshots["Skill list: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/items/1/level: expected a number from 0 to 1, found 75”
  listitem level=1
    ListMarker “•”
    StaticText “/1/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/1/items: expected a list, found "none"”`;
/* end snapshot Skill list: Broken */

snapshots["Skill list: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0: expected an object, found 12”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Skill list: BrokenWithFallback */

snapshots["Skill list: Compact"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “On the tools” level=3
list
  listitem level=1
    StaticText “Conduit bending”
    StaticText “Importance: 75%¹”
    list
      listitem level=2
        StaticText “offsets”
      listitem level=2
        StaticText “saddles”
  listitem level=1
    StaticText “Cable pulling”
    StaticText “Importance: 60%¹”
    paragraph
      StaticText “Long runs, without harm to the cable.”
  listitem level=1
    StaticText “Panel work”
    StaticText “Importance: 50% or more¹”
heading “With people” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Clear talk on a loud site”
  listitem level=1
    ListMarker “•”
    StaticText “Patience with customers”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “On the tools: Importance”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Skill list: Compact */

snapshots["Skill list: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Skill list: Empty */

snapshots["Skill list: Example"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “On the tools” level=3
list
  listitem level=1
    StaticText “Conduit bending”
    StaticText “Importance: 75%¹”
    list
      listitem level=2
        StaticText “offsets”
      listitem level=2
        StaticText “saddles”
  listitem level=1
    StaticText “Cable pulling”
    StaticText “Importance: 60%¹”
    paragraph
      StaticText “Long runs, without harm to the cable.”
  listitem level=1
    StaticText “Panel work”
    StaticText “Importance: 50% or more¹”
heading “With people” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Clear talk on a loud site”
  listitem level=1
    ListMarker “•”
    StaticText “Patience with customers”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “On the tools: Importance”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Skill list: Example */

snapshots["Skill list: FromATable"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “By hand” level=3
list
  listitem level=1
    StaticText “Planing”
    StaticText “Level: 80%”
  listitem level=1
    StaticText “Turning”
    StaticText “Level: 40%”`;
/* end snapshot Skill list: FromATable */

snapshots["Skill list: LevelAndImportance"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “Languages” level=3
list
  listitem level=1
    StaticText “Arabic”
    StaticText “Level: 100%”
    StaticText “Importance: 90%¹”
  listitem level=1
    StaticText “English”
    StaticText “Level: 60%²”
    StaticText “Importance: 90%¹”
  listitem level=1
    StaticText “French”
    StaticText “Level: 0%”
    StaticText “Importance: 20%”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Languages: Importance”
    StaticText “·”
    StaticText “Set by the editors”
    StaticText “·”
    StaticText “Half of the customers speak it.”
  listitem level=1
    ListMarker “2.”
    StaticText “Languages: Level”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for 2025”`;
/* end snapshot Skill list: LevelAndImportance */

snapshots["Skill list: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Skill list: Loading */

snapshots["Skill list: LongNames"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/” level=3
list
  listitem level=1
    StaticText “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    StaticText “Level: 50%”
    list
      listitem level=2
        StaticText “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”`;
/* end snapshot Skill list: LongNames */

snapshots["Skill list: Narrow"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “On the tools” level=3
list
  listitem level=1
    StaticText “Conduit bending”
    StaticText “Importance: 75%¹”
    list
      listitem level=2
        StaticText “offsets”
      listitem level=2
        StaticText “saddles”
  listitem level=1
    StaticText “Cable pulling”
    StaticText “Importance: 60%¹”
    paragraph
      StaticText “Long runs, without harm to the cable.”
  listitem level=1
    StaticText “Panel work”
    StaticText “Importance: 50% or more¹”
heading “With people” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Clear talk on a loud site”
  listitem level=1
    ListMarker “•”
    StaticText “Patience with customers”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “On the tools: Importance”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Skill list: Narrow */

snapshots["Skill list: Rated"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “Skills as O*NET rates them” level=3
  StaticText “Skills as O*NET rates them”
list
  listitem level=1
    StaticText “Troubleshooting”
    StaticText “Importance: 75%¹”
  listitem level=1
    StaticText “Repairing”
    StaticText “Importance: 62.5%¹”
  listitem level=1
    StaticText “Active Listening”
    StaticText “Importance: 59.5%¹”
  listitem level=1
    StaticText “Speaking”
    StaticText “Importance: 59.5%¹”
  listitem level=1
    StaticText “Critical Thinking”
    StaticText “Importance: 59.5%¹”
  listitem level=1
    StaticText “Installation”
    StaticText “Importance: 56.25%¹”
  listitem level=1
    StaticText “Quality Control Analysis”
    StaticText “Importance: 56.25%¹”
  listitem level=1
    StaticText “Judgment and Decision Making”
    StaticText “Importance: 56.25%¹”
heading “On the tools” level=3
  StaticText “On the tools”
list
  listitem level=1
    ListMarker “•”
    StaticText “Conduit bending”
    list
      listitem level=2
        StaticText “offsets”
      listitem level=2
        StaticText “saddles”
      listitem level=2
        StaticText “90-degree bends”
  listitem level=1
    ListMarker “•”
    StaticText “Cable pulling and termination”
  listitem level=1
    ListMarker “•”
    StaticText “Panel and service work”
  listitem level=1
    ListMarker “•”
    StaticText “Motor controls”
    list
      listitem level=2
        StaticText “starters”
      listitem level=2
        StaticText “drives”
      listitem level=2
        StaticText “interlocks”
  listitem level=1
    ListMarker “•”
    StaticText “Grounding and bonding”
  listitem level=1
    ListMarker “•”
    StaticText “Reading drawings and diagrams”
  listitem level=1
    ListMarker “•”
    StaticText “Testing and commissioning”
heading “With people” level=3
  StaticText “With people”
list
  listitem level=1
    ListMarker “•”
    StaticText “Clear talk on a loud site”
  listitem level=1
    ListMarker “•”
    StaticText “Patience with customers who want it done today”
  listitem level=1
    ListMarker “•”
    StaticText “Teaching apprentices”
  listitem level=1
    ListMarker “•”
    StaticText “Owning a mistake before it is covered by drywall”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Skills as O*NET rates them: Importance”
    StaticText “·”
    StaticText “Worked out from other figures”
    StaticText “·”
    StaticText “O*NET rates importance from 1 to 5; here that span is 0 to 1.”
    StaticText “·”
    link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
    StaticText “·”
    StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”`;
/* end snapshot Skill list: Rated */

snapshots["Skill list: RightToLeft"] = 
`heading “المهارات” level=2
  StaticText “المهارات”
heading “مهارات المهنة” level=3
list
  listitem level=1
    StaticText “التسويات والإقفال”
    StaticText “الأهمية: 75‎%‎”
  listitem level=1
    StaticText “الزكاة والضرائب”
    StaticText “الأهمية: 50‎%‎ أو أكثر”
    list
      listitem level=2
        StaticText “ضريبة القيمة المضافة”
      listitem level=2
        StaticText “وعاء الزكاة”
heading “مهارات شخصية” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “الدقة من غير بطء”
  listitem level=1
    ListMarker “•”
    StaticText “إدارة الوقت”`;
/* end snapshot Skill list: RightToLeft */

snapshots["Skill list: Sample"] = 
`heading “Skills” level=2
  StaticText “Skills”
heading “Tech Skills” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Network architecture and management”
  listitem level=1
    ListMarker “•”
    StaticText “Cybersecurity and risk management”
  listitem level=1
    ListMarker “•”
    StaticText “Cloud computing platforms”
    list
      listitem level=2
        StaticText “AWS”
      listitem level=2
        StaticText “Azure”
      listitem level=2
        StaticText “GCP”
  listitem level=1
    ListMarker “•”
    StaticText “IT infrastructure management”
  listitem level=1
    ListMarker “•”
    StaticText “Systems analysis and integration”
  listitem level=1
    ListMarker “•”
    StaticText “Project management methodologies”
    list
      listitem level=2
        StaticText “Agile”
      listitem level=2
        StaticText “Waterfall”
  listitem level=1
    ListMarker “•”
    StaticText “Data backup and disaster recovery planning”
  listitem level=1
    ListMarker “•”
    StaticText “Enterprise resource planning (ERP) systems”
  listitem level=1
    ListMarker “•”
    StaticText “Virtualization technologies”
    list
      listitem level=2
        StaticText “VMware”
      listitem level=2
        StaticText “Hyper-V”
  listitem level=1
    ListMarker “•”
    StaticText “Operating system administration”
    list
      listitem level=2
        StaticText “Linux”
      listitem level=2
        StaticText “Windows Server”
  listitem level=1
    ListMarker “•”
    StaticText “Database management and SQL”
  listitem level=1
    ListMarker “•”
    StaticText “Scripting languages”
    list
      listitem level=2
        StaticText “PowerShell”
      listitem level=2
        StaticText “Python”
  listitem level=1
    ListMarker “•”
    StaticText “IT compliance and regulatory standards”
  listitem level=1
    ListMarker “•”
    StaticText “Service management tools”
    list
      listitem level=2
        StaticText “ServiceNow”
      listitem level=2
        StaticText “JIRA”
  listitem level=1
    ListMarker “•”
    StaticText “Performance monitoring and analytics”
heading “Soft Abilities” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Leadership and team management”
  listitem level=1
    ListMarker “•”
    StaticText “Strategic thinking”
  listitem level=1
    ListMarker “•”
    StaticText “Effective communication”
  listitem level=1
    ListMarker “•”
    StaticText “Problem-solving and critical thinking”
  listitem level=1
    ListMarker “•”
    StaticText “Time management and multitasking”
  listitem level=1
    ListMarker “•”
    StaticText “Negotiation and vendor management”
  listitem level=1
    ListMarker “•”
    StaticText “Adaptability and resilience”
  listitem level=1
    ListMarker “•”
    StaticText “Collaboration and interpersonal skills”
  listitem level=1
    ListMarker “•”
    StaticText “Decision-making under pressure”
  listitem level=1
    ListMarker “•”
    StaticText “Customer service orientation”`;
/* end snapshot Skill list: Sample */

snapshots["Skill list: Table"] = 
`heading “Skills” level=2
  StaticText “Skills”
region “Skills”
  table
    rowgroup
      row
        columnheader “Group”
        columnheader “Skill”
        columnheader “Importance”
        columnheader “Importance: kind”
        columnheader “Description”
        columnheader “Examples”
    row
      cell “On the tools”
      rowheader “Conduit bending”
      cell “75%”
      cell “Set by the editors”
      cell
      cell “offsets; saddles”
    row
      cell “On the tools”
      rowheader “Cable pulling”
      cell “60%”
      cell “Set by the editors”
      cell “Long runs, without harm to the cable.”
      cell
    row
      cell “On the tools”
      rowheader “Panel work”
      cell “50% or more”
      cell “Set by the editors”
      cell
      cell
    row
      cell “With people”
      rowheader “Clear talk on a loud site”
      cell
      cell
      cell
      cell
    row
      cell “With people”
      rowheader “Patience with customers”
      cell
      cell
      cell
      cell`;
/* end snapshot Skill list: Table */

snapshots["Skill list: Tools"] = 
`heading “Skills” level=2
  StaticText “Skills”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “On the tools” level=3
list
  listitem level=1
    StaticText “Conduit bending”
    StaticText “Importance: 75%¹”
    list
      listitem level=2
        StaticText “offsets”
      listitem level=2
        StaticText “saddles”
  listitem level=1
    StaticText “Cable pulling”
    StaticText “Importance: 60%¹”
    paragraph
      StaticText “Long runs, without harm to the cable.”
  listitem level=1
    StaticText “Panel work”
    StaticText “Importance: 50% or more¹”
heading “With people” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Clear talk on a loud site”
  listitem level=1
    ListMarker “•”
    StaticText “Patience with customers”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “On the tools: Importance”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Skill list: Tools */

