/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Related roles: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/1/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/1/salary/median: expected a number, found "12k"”`;
/* end snapshot Related roles: Broken */

snapshots["Related roles: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0: expected an object, found 12”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Related roles: BrokenWithFallback */

snapshots["Related roles: Choose"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    link “Plumber”
    paragraph
      StaticText “The neighboring trade.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Related roles: Choose */

snapshots["Related roles: Compact"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    link “Plumber”
    paragraph
      StaticText “The neighboring trade.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Related roles: Compact */

snapshots["Related roles: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Related roles: Empty */

snapshots["Related roles: Example"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    link “Plumber”
    paragraph
      StaticText “The neighboring trade.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Related roles: Example */

snapshots["Related roles: FromATable"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “Joiner”
    paragraph
      StaticText “Works with wood indoors.”
  listitem level=1
    StaticText “Roofer”
    paragraph
      StaticText “Works with wood outdoors.”`;
/* end snapshot Related roles: FromATable */

snapshots["Related roles: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Related roles: Loading */

snapshots["Related roles: LongNames"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    paragraph
      StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
    StaticText “Median”
    StaticText “$50,000 a year”
    StaticText “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”`;
/* end snapshot Related roles: LongNames */

snapshots["Related roles: Narrow"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    link “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    link “Plumber”
    paragraph
      StaticText “The neighboring trade.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Related roles: Narrow */

snapshots["Related roles: OtherPay"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    StaticText “By range”
    StaticText “The range shown runs from €3,200 to €5,400¹ a month.”
    StaticText “Germany”
  listitem level=1
    StaticText “By bound”
    StaticText “Median”
    StaticText “$239,200 or more² a year”
    StaticText “United States”
  listitem level=1
    StaticText “Not published”
    StaticText “Median”
    StaticText “not published because it is unreliable”
    StaticText “United States”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “By range”
    StaticText “·”
    StaticText “Estimated”
  listitem level=1
    ListMarker “2.”
    StaticText “By bound”
    StaticText “·”
    StaticText “Measured”`;
/* end snapshot Related roles: OtherPay */

snapshots["Related roles: RightToLeft"] = 
`heading “مهن ذات صلة” level=2
  StaticText “مهن ذات صلة”
list
  listitem level=1
    link “مراجع حسابات”
    paragraph
      StaticText “يفحص القوائم ويبدي رأيًا مستقلًا فيها.”
    StaticText “الوسيط”
    StaticText “‏11,000 ر.س.‏¹ في الشهر”
    StaticText “المملكة العربية السعودية”
  listitem level=1
    StaticText “محلل مالي”
    paragraph
      StaticText “يدرس الأرقام ليقدّر ما سيأتي.”
list “ملاحظات”
  listitem level=1
    ListMarker “. 1”
    StaticText “مراجع حسابات”
    StaticText “·”
    StaticText “رقم حدّدته هيئة التحرير”`;
/* end snapshot Related roles: RightToLeft */

snapshots["Related roles: Sample"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    StaticText “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    StaticText “Electrical and electronics installer and repairer”
    paragraph
      StaticText “Repairs electrical equipment in vehicles, plants, and substations.”
    StaticText “Median”
    StaticText “$71,270² a year”
    StaticText “United States”
  listitem level=1
    StaticText “Electrical and electronic engineering technologist or technician”
    paragraph
      StaticText “Helps engineers design, build, and test equipment.”
    StaticText “Median”
    StaticText “$77,180² a year”
    StaticText “United States”
  listitem level=1
    StaticText “Electrical power-line installer and repairer”
    paragraph
      StaticText “Builds and mends the grid outside.”
  listitem level=1
    StaticText “Plumber, pipefitter, or steamfitter”
    paragraph
      StaticText “The neighboring trade, with an apprenticeship of its own.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    StaticText “Electrical and electronics installer and repairer and Electrical and electronic engineering technologist or technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”`;
/* end snapshot Related roles: Sample */

snapshots["Related roles: Table"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
region “Related roles”
  table
    rowgroup
      row
        columnheader “Title”
        columnheader “Summary”
        columnheader “Address”
        columnheader “Region”
        columnheader “Currency”
        columnheader “Median”
        columnheader “Median: kind”
        columnheader “As of”
    row
      rowheader “Wind turbine technician”
      cell “Keeps turbines running, much of it at height.”
      cell “#wind-turbine-technician”
      cell “United States”
      cell “US dollars”
      cell “$62,580”
      cell “Measured”
      cell “May 2024”
    row
      rowheader “Plumber”
      cell “The neighboring trade.”
      cell “#plumber”
      cell
      cell
      cell
      cell
      cell`;
/* end snapshot Related roles: Table */

snapshots["Related roles: Tools"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
group “Tools”
  button “Show as table”
  button “Download CSV”
list
  listitem level=1
    link “Wind turbine technician”
    paragraph
      StaticText “Keeps turbines running, much of it at height.”
    StaticText “Median”
    StaticText “$62,580¹ a year”
    StaticText “United States”
  listitem level=1
    link “Plumber”
    paragraph
      StaticText “The neighboring trade.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Wind turbine technician”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Related roles: Tools */

snapshots["Related roles: WithoutPay"] = 
`heading “Related roles” level=2
  StaticText “Related roles”
list
  listitem level=1
    StaticText “مراجع حسابات”
    paragraph
      StaticText “يفحص القوائم ويبدي رأيًا مستقلًا فيها.”
  listitem level=1
    StaticText “محلل مالي”
    paragraph
      StaticText “يدرس الأرقام ليقدّر ما سيأتي.”
  listitem level=1
    StaticText “أخصائي زكاة وضرائب”
    paragraph
      StaticText “يتولى الإقرارات والاعتراضات.”
  listitem level=1
    StaticText “محاسب تكاليف”
    paragraph
      StaticText “يحسب كلفة المنتج أو المشروع.”
  listitem level=1
    StaticText “مراجع داخلي”
    paragraph
      StaticText “يفحص الضوابط قبل أن تقع المشكلة.”`;
/* end snapshot Related roles: WithoutPay */

