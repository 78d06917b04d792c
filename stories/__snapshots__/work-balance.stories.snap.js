/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Work balance: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/stress/to: expected no step below "from" ("High"), found "Low"”
  listitem level=1
    ListMarker “•”
    StaticText “/rating/value: expected a step of "scale" ("Fair"), found "Good"”`;
/* end snapshot Work balance: Broken */

snapshots["Work balance: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/causes: expected a list, found 12”
paragraph
  StaticText “Stress is moderate.”`;
/* end snapshot Work balance: BrokenWithFallback */

snapshots["Work balance: Compact"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Low to Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “Balance of work and life” level=3
list “Balance of work and life: Fair”
  listitem level=1
    StaticText “Challenging”
  listitem level=1
    StaticText “Fair”
  listitem level=1
    StaticText “Good”
paragraph
  StaticText “The day is done before noon, and the night begins at two.”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Orders for weddings and holidays”
  listitem level=1
    ListMarker “•”
    StaticText “Ovens that fail”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A second baker for the early hours”
  listitem level=1
    ListMarker “•”
    StaticText “Dough that rests overnight”`;
/* end snapshot Work balance: Compact */

snapshots["Work balance: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Work balance: Empty */

snapshots["Work balance: Example"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Low to Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “Balance of work and life” level=3
list “Balance of work and life: Fair”
  listitem level=1
    StaticText “Challenging”
  listitem level=1
    StaticText “Fair”
  listitem level=1
    StaticText “Good”
paragraph
  StaticText “The day is done before noon, and the night begins at two.”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Orders for weddings and holidays”
  listitem level=1
    ListMarker “•”
    StaticText “Ovens that fail”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A second baker for the early hours”
  listitem level=1
    ListMarker “•”
    StaticText “Dough that rests overnight”`;
/* end snapshot Work balance: Example */

snapshots["Work balance: FromATable"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Low to Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A day off after each night”`;
/* end snapshot Work balance: FromATable */

snapshots["Work balance: ListsOnly"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A second baker for the early hours”
  listitem level=1
    ListMarker “•”
    StaticText “Dough that rests overnight”`;
/* end snapshot Work balance: ListsOnly */

snapshots["Work balance: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Work balance: Loading */

snapshots["Work balance: LongNames"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Hardly any at all for most of the year to Donaudampfschifffahrtselektrizitätenhauptbetriebswerk”
  listitem level=1
    StaticText “Hardly any at all for most of the year”
  listitem level=1
    StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerk”
  listitem level=1
    StaticText “More than most people would want to bear”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”`;
/* end snapshot Work balance: LongNames */

snapshots["Work balance: Narrow"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Low to Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “Balance of work and life” level=3
list “Balance of work and life: Fair”
  listitem level=1
    StaticText “Challenging”
  listitem level=1
    StaticText “Fair”
  listitem level=1
    StaticText “Good”
paragraph
  StaticText “The day is done before noon, and the night begins at two.”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Orders for weddings and holidays”
  listitem level=1
    ListMarker “•”
    StaticText “Ovens that fail”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A second baker for the early hours”
  listitem level=1
    ListMarker “•”
    StaticText “Dough that rests overnight”`;
/* end snapshot Work balance: Narrow */

snapshots["Work balance: RightToLeft"] = 
`heading “الضغط والتوازن” level=2
  StaticText “الضغط والتوازن”
heading “ضغط العمل” level=3
list “ضغط العمل: من متوسط إلى مرتفع”
  listitem level=1
    StaticText “منخفض”
  listitem level=1
    StaticText “متوسط”
  listitem level=1
    StaticText “مرتفع”
heading “التوازن بين العمل والحياة” level=3
list “التوازن بين العمل والحياة: مقبول”
  listitem level=1
    StaticText “صعب”
  listitem level=1
    StaticText “مقبول”
  listitem level=1
    StaticText “جيد”
paragraph
  StaticText “معظم الشهر منتظم، والضغط يتركز في أيام معروفة سلفًا.”
heading “أسباب الضغط” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “مواعيد الإقفال والإقرارات”
  listitem level=1
    ListMarker “•”
    StaticText “موسم المراجعة السنوية”
heading “ما يخفف الضغط” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “تقويم واضح للمواعيد”
  listitem level=1
    ListMarker “•”
    StaticText “إجراءات مكتوبة للإقفال”`;
/* end snapshot Work balance: RightToLeft */

snapshots["Work balance: Sample"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Moderate to High”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “Balance of work and life” level=3
paragraph
  StaticText “Challenging”
paragraph
  StaticText “System outages and security incidents come without warning, and dealing with them is part of the job, so stress can run high. Project and budget deadlines can add to it, most of all in fast-paced companies. A critical deployment or a cyber incident may need attention in the off-hours, and then private life gives way.”
paragraph
  StaticText “Things are getting better. Many organizations are bringing in flexible schedules and the option to work remotely. A great deal also depends on delegating well, managing one’s time, and having the support of the team. With experience, IT managers often grow resilient and find ways of coping that make burnout less likely.”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Outages and security incidents that nobody can predict”
  listitem level=1
    ListMarker “•”
    StaticText “Project and budget deadlines, above all in fast-paced companies”
  listitem level=1
    ListMarker “•”
    StaticText “Off-hours work during critical deployments and cyber incidents”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Flexible schedules”
  listitem level=1
    ListMarker “•”
    StaticText “Remote work options”
  listitem level=1
    ListMarker “•”
    StaticText “Effective delegation”
  listitem level=1
    ListMarker “•”
    StaticText “Time management”
  listitem level=1
    ListMarker “•”
    StaticText “Team support”
  listitem level=1
    ListMarker “•”
    StaticText “Resilience and ways of coping that come with experience”`;
/* end snapshot Work balance: Sample */

snapshots["Work balance: Table"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
region “Stress and balance”
  table
    rowgroup
      row
        columnheader “List”
        columnheader “From”
        columnheader “To”
        columnheader “Scale”
        columnheader “Value”
        columnheader “Text”
    row
      rowheader “Stress”
      cell “Low”
      cell “Moderate”
      cell “Low; Moderate; High”
      cell
      cell
    row
      rowheader “Balance”
      cell
      cell
      cell “Challenging; Fair; Good”
      cell “Fair”
      cell
    row
      rowheader “Overview”
      cell
      cell
      cell
      cell
      cell “The day is done before noon, and the night begins at two.”
    row
      rowheader “Causes”
      cell
      cell
      cell
      cell
      cell “Orders for weddings and holidays”
    row
      rowheader “Causes”
      cell
      cell
      cell
      cell
      cell “Ovens that fail”
    row
      rowheader “What helps”
      cell
      cell
      cell
      cell
      cell “A second baker for the early hours”
    row
      rowheader “What helps”
      cell
      cell
      cell
      cell
      cell “Dough that rests overnight”`;
/* end snapshot Work balance: Table */

snapshots["Work balance: Tools"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “Stress” level=3
list “Stress: Low to Moderate”
  listitem level=1
    StaticText “Low”
  listitem level=1
    StaticText “Moderate”
  listitem level=1
    StaticText “High”
heading “Balance of work and life” level=3
list “Balance of work and life: Fair”
  listitem level=1
    StaticText “Challenging”
  listitem level=1
    StaticText “Fair”
  listitem level=1
    StaticText “Good”
paragraph
  StaticText “The day is done before noon, and the night begins at two.”
heading “What causes stress” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Orders for weddings and holidays”
  listitem level=1
    ListMarker “•”
    StaticText “Ovens that fail”
heading “What helps” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A second baker for the early hours”
  listitem level=1
    ListMarker “•”
    StaticText “Dough that rests overnight”`;
/* end snapshot Work balance: Tools */

snapshots["Work balance: WholeScale"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
list “Stress: Calm to Overwhelming”
  listitem level=1
    StaticText “Calm”
  listitem level=1
    StaticText “Busy”
  listitem level=1
    StaticText “Tense”
  listitem level=1
    StaticText “Overwhelming”`;
/* end snapshot Work balance: WholeScale */

snapshots["Work balance: WithoutScales"] = 
`heading “Stress and balance” level=2
  StaticText “Stress and balance”
heading “Stress” level=3
paragraph
  StaticText “Moderate”
  StaticText “–”
  StaticText “High”
heading “Balance of work and life” level=3
paragraph
  StaticText “Challenging”`;
/* end snapshot Work balance: WithoutScales */

