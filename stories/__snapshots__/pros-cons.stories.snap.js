/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Pros and cons: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/pros: expected a list, found "The afternoon is yours."”
  listitem level=1
    ListMarker “•”
    StaticText “/cons/1: expected text, found 12”`;
/* end snapshot Pros and cons: Broken */

snapshots["Pros and cons: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/pros: expected a list, found 12”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Pros and cons: BrokenWithFallback */

snapshots["Pros and cons: Compact"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “Warm all winter, and the bread is fresh.”
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
  listitem level=1
    image “Pro”
    StaticText “Every town needs a baker.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “The alarm rings at two.”
  listitem level=1
    image “Con”
    StaticText “Flour in the air, and sacks of 25 kilograms.”`;
/* end snapshot Pros and cons: Compact */

snapshots["Pros and cons: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Pros and cons: Empty */

snapshots["Pros and cons: Example"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “Warm all winter, and the bread is fresh.”
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
  listitem level=1
    image “Pro”
    StaticText “Every town needs a baker.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “The alarm rings at two.”
  listitem level=1
    image “Con”
    StaticText “Flour in the air, and sacks of 25 kilograms.”`;
/* end snapshot Pros and cons: Example */

snapshots["Pros and cons: FromATable"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “The alarm rings at two.”`;
/* end snapshot Pros and cons: FromATable */

snapshots["Pros and cons: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Pros and cons: Loading */

snapshots["Pros and cons: LongNames"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
  listitem level=1
    image “Con”
    StaticText “Short.”`;
/* end snapshot Pros and cons: LongNames */

snapshots["Pros and cons: Narrow"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “Warm all winter, and the bread is fresh.”
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
  listitem level=1
    image “Pro”
    StaticText “Every town needs a baker.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “The alarm rings at two.”
  listitem level=1
    image “Con”
    StaticText “Flour in the air, and sacks of 25 kilograms.”`;
/* end snapshot Pros and cons: Narrow */

snapshots["Pros and cons: OneSide"] = 
`heading “What speaks for baking” level=2
  StaticText “What speaks for baking”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “Warm all winter, and the bread is fresh.”
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
  listitem level=1
    image “Pro”
    StaticText “Every town needs a baker.”`;
/* end snapshot Pros and cons: OneSide */

snapshots["Pros and cons: RightToLeft"] = 
`heading “المزايا والعيوب” level=2
  StaticText “المزايا والعيوب”
heading “المزايا” level=3
list
  listitem level=1
    image “ميزة”
    StaticText “كل منشأة تحتاج إلى محاسب، مهما كان نشاطها.”
  listitem level=1
    image “ميزة”
    StaticText “سلّم وظيفي واضح من أوله إلى آخره.”
heading “العيوب” level=3
list
  listitem level=1
    image “عيب”
    StaticText “ضغط شديد في أيام الإقفال والإقرارات.”
  listitem level=1
    image “عيب”
    StaticText “عمل متكرر في السنوات الأولى.”`;
/* end snapshot Pros and cons: RightToLeft */

snapshots["Pros and cons: Sample"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “You lead technology projects the business depends on, and can push innovation along.”
  listitem level=1
    image “Pro”
    StaticText “The pay can be very good, with benefits, in many different industries.”
  listitem level=1
    image “Pro”
    StaticText “Jobs are secure, because companies depend on their IT more and more.”
  listitem level=1
    image “Pro”
    StaticText “You take part in strategic decisions and in leading the business.”
  listitem level=1
    image “Pro”
    StaticText “Professional development and certifications stay within reach all through your career.”
  listitem level=1
    image “Pro”
    StaticText “You can shape a company’s culture and how nimble it is with technology.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “Urgent technical problems put you under pressure, sometimes after hours.”
  listitem level=1
    image “Con”
    StaticText “Stakeholders want and expect different things, and bringing them together is up to you.”
  listitem level=1
    image “Con”
    StaticText “Technology changes so fast that you can never stop learning.”
  listitem level=1
    image “Con”
    StaticText “It can be hard to manage how a team gets along and to settle personnel matters.”
  listitem level=1
    image “Con”
    StaticText “Now and then the budget is too tight for the technology you would invest in.”
  listitem level=1
    image “Con”
    StaticText “Security threats and compliance rules make the work more complicated and riskier.”`;
/* end snapshot Pros and cons: Sample */

snapshots["Pros and cons: Table"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
region “Pros and cons”
  table
    rowgroup
      row
        columnheader “List”
        columnheader “Text”
    row
      rowheader “Pros”
      cell “Warm all winter, and the bread is fresh.”
    row
      rowheader “Pros”
      cell “The afternoon is yours.”
    row
      rowheader “Pros”
      cell “Every town needs a baker.”
    row
      rowheader “Cons”
      cell “The alarm rings at two.”
    row
      rowheader “Cons”
      cell “Flour in the air, and sacks of 25 kilograms.”`;
/* end snapshot Pros and cons: Table */

snapshots["Pros and cons: Tools"] = 
`heading “Pros and cons” level=2
  StaticText “Pros and cons”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “Pros” level=3
list
  listitem level=1
    image “Pro”
    StaticText “Warm all winter, and the bread is fresh.”
  listitem level=1
    image “Pro”
    StaticText “The afternoon is yours.”
  listitem level=1
    image “Pro”
    StaticText “Every town needs a baker.”
heading “Cons” level=3
list
  listitem level=1
    image “Con”
    StaticText “The alarm rings at two.”
  listitem level=1
    image “Con”
    StaticText “Flour in the air, and sacks of 25 kilograms.”`;
/* end snapshot Pros and cons: Tools */

