/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Market demand: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/drivers/0: expected text, found 7”
  listitem level=1
    ListMarker “•”
    StaticText “/value: expected a step of "scale" ("Low", "High"), found "Huge"”`;
/* end snapshot Market demand: Broken */

snapshots["Market demand: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/value: expected text, found 12”
paragraph
  StaticText “Demand is high.”`;
/* end snapshot Market demand: BrokenWithFallback */

snapshots["Market demand: Compact"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
paragraph
  StaticText “Night work keeps the number of applicants down.”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Bakeries that open again in small towns”
  listitem level=1
    ListMarker “•”
    StaticText “Retirement: one baker in four is over 55”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Market demand”
    StaticText “·”
    StaticText “Source: Chamber of Crafts, Vacancies in crafts, 2025”`;
/* end snapshot Market demand: Compact */

snapshots["Market demand: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Market demand: Empty */

snapshots["Market demand: Example"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
paragraph
  StaticText “Night work keeps the number of applicants down.”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Bakeries that open again in small towns”
  listitem level=1
    ListMarker “•”
    StaticText “Retirement: one baker in four is over 55”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Market demand”
    StaticText “·”
    StaticText “Source: Chamber of Crafts, Vacancies in crafts, 2025”`;
/* end snapshot Market demand: Example */

snapshots["Market demand: FromATable"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: High”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “High”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Old wiring”
  listitem level=1
    ListMarker “•”
    StaticText “New homes”`;
/* end snapshot Market demand: FromATable */

snapshots["Market demand: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Market demand: Loading */

snapshots["Market demand: LongNames"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Considerably above what anybody expected a year ago”
  listitem level=1
    StaticText “Far below what anybody expected a year ago”
  listitem level=1
    StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
  listitem level=1
    StaticText “Considerably above what anybody expected a year ago”
  listitem level=1
    StaticText “Beyond all measure”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”`;
/* end snapshot Market demand: LongNames */

snapshots["Market demand: Narrow"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
paragraph
  StaticText “Night work keeps the number of applicants down.”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Bakeries that open again in small towns”
  listitem level=1
    ListMarker “•”
    StaticText “Retirement: one baker in four is over 55”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Market demand”
    StaticText “·”
    StaticText “Source: Chamber of Crafts, Vacancies in crafts, 2025”`;
/* end snapshot Market demand: Narrow */

snapshots["Market demand: RightToLeft"] = 
`heading “الطلب في سوق العمل” level=2
  StaticText “الطلب في سوق العمل”
list “الطلب في سوق العمل: مرتفع”
  listitem level=1
    StaticText “منخفض”
  listitem level=1
    StaticText “متوسط”
  listitem level=1
    StaticText “مرتفع”
paragraph
  StaticText “هذا التقدير رأي هيئة التحرير.”
heading “ما يدفع الطلب” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “الفوترة الإلكترونية”
  listitem level=1
    ListMarker “•”
    StaticText “المعايير الدولية للتقرير المالي”`;
/* end snapshot Market demand: RightToLeft */

snapshots["Market demand: Sample"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: High”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
paragraph
  StaticText “The step on this scale is the editors’ reading of the projection under the outlook. Within one city, a night post on a general ward and a day post in a clinic are two different markets.”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Age: more people grow old, and older people need more care”
  listitem level=1
    ListMarker “•”
    StaticText “Chronic illness: diabetes and heart disease call for teaching and follow-up”
  listitem level=1
    ListMarker “•”
    StaticText “Turnover: many openings replace nurses who retire or change jobs”
  listitem level=1
    ListMarker “•”
    StaticText “Place: care moves from the hospital to clinics and homes”`;
/* end snapshot Market demand: Sample */

snapshots["Market demand: Table"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
region “Market demand”
  table
    rowgroup
      row
        columnheader “Value”
        columnheader “Scale”
        columnheader “Drivers”
        columnheader “Note”
        columnheader “Source”
    row
      cell “Moderate”
      cell “Low; Moderate; High”
      cell “Bakeries that open again in small towns; Retirement: one baker in four is over 55”
      cell “Night work keeps the number of applicants down.”
      cell “{"title":"Vacancies in crafts","publisher":"Chamber of Crafts","period":"2025"}”`;
/* end snapshot Market demand: Table */

snapshots["Market demand: TenSteps"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Level 4”
  listitem level=1
    StaticText “Level 1”
  listitem level=1
    StaticText “Level 2”
  listitem level=1
    StaticText “Level 3”
  listitem level=1
    StaticText “Level 4”
  listitem level=1
    StaticText “Level 5”
  listitem level=1
    StaticText “Level 6”
  listitem level=1
    StaticText “Level 7”
  listitem level=1
    StaticText “Level 8”
  listitem level=1
    StaticText “Level 9”
  listitem level=1
    StaticText “Level 10”`;
/* end snapshot Market demand: TenSteps */

snapshots["Market demand: TenStepsInAColumn"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: Level 4”
  listitem level=1
    StaticText “Level 1”
  listitem level=1
    StaticText “Level 2”
  listitem level=1
    StaticText “Level 3”
  listitem level=1
    StaticText “Level 4”
  listitem level=1
    StaticText “Level 5”
  listitem level=1
    StaticText “Level 6”
  listitem level=1
    StaticText “Level 7”
  listitem level=1
    StaticText “Level 8”
  listitem level=1
    StaticText “Level 9”
  listitem level=1
    StaticText “Level 10”`;
/* end snapshot Market demand: TenStepsInAColumn */

snapshots["Market demand: Tools"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
group “Tools”
  button “Show as table”
  button “Download CSV”
list “Market demand: Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
paragraph
  StaticText “Night work keeps the number of applicants down.”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Bakeries that open again in small towns”
  listitem level=1
    ListMarker “•”
    StaticText “Retirement: one baker in four is over 55”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Market demand”
    StaticText “·”
    StaticText “Source: Chamber of Crafts, Vacancies in crafts, 2025”`;
/* end snapshot Market demand: Tools */

snapshots["Market demand: TwoSteps"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
list “Market demand: High”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “High”`;
/* end snapshot Market demand: TwoSteps */

snapshots["Market demand: WithoutScale"] = 
`heading “Market demand” level=2
  StaticText “Market demand”
paragraph
  StaticText “High”
heading “What drives it” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Bakeries that open again in small towns”
  listitem level=1
    ListMarker “•”
    StaticText “Retirement: one baker in four is over 55”`;
/* end snapshot Market demand: WithoutScale */

