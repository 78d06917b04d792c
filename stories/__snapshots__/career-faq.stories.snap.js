/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Career FAQ: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/answer: expected text or a list, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/1/question: expected text, found 12”`;
/* end snapshot Career FAQ: Broken */

snapshots["Career FAQ: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/answer: expected text or a list, found nothing”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Career FAQ: BrokenWithFallback */

snapshots["Career FAQ: Compact"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “How do I get in without an apprenticeship?” expanded=true
    heading “How do I get in without an apprenticeship?” level=3
  paragraph
    StaticText “As a helper, in many places.”
  heading “What you can offer” level=4
  paragraph
    StaticText “Bakeries look for people who are there when the oven is hot.”
  list
    listitem level=1
      ListMarker “•”
      StaticText “A trial month”
    listitem level=1
      ListMarker “•”
      StaticText “Weekends”
group
  DisclosureTriangle “Is it warm?” expanded=false
    heading “Is it warm?” level=3`;
/* end snapshot Career FAQ: Compact */

snapshots["Career FAQ: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Career FAQ: Empty */

snapshots["Career FAQ: Example"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “Do I have to get up at two?” expanded=false
    heading “Do I have to get up at two?” level=3
group
  DisclosureTriangle “Is flour bad for the lungs?” expanded=false
    heading “Is flour bad for the lungs?” level=3
group
  DisclosureTriangle “What does it take to begin?” expanded=false
    heading “What does it take to begin?” level=3`;
/* end snapshot Career FAQ: Example */

snapshots["Career FAQ: FromATable"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “Is it warm?” expanded=false
    heading “Is it warm?” level=3`;
/* end snapshot Career FAQ: FromATable */

snapshots["Career FAQ: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Career FAQ: Loading */

snapshots["Career FAQ: LongNames"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?” expanded=true
    heading “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?” level=3
  paragraph
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”`;
/* end snapshot Career FAQ: LongNames */

snapshots["Career FAQ: Narrow"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “Do I have to get up at two?” expanded=false
    heading “Do I have to get up at two?” level=3
group
  DisclosureTriangle “Is flour bad for the lungs?” expanded=false
    heading “Is flour bad for the lungs?” level=3
group
  DisclosureTriangle “What does it take to begin?” expanded=false
    heading “What does it take to begin?” level=3`;
/* end snapshot Career FAQ: Narrow */

snapshots["Career FAQ: Open"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “How do I get in without an apprenticeship?” expanded=true
    heading “How do I get in without an apprenticeship?” level=3
  paragraph
    StaticText “As a helper, in many places.”
  heading “What you can offer” level=4
  paragraph
    StaticText “Bakeries look for people who are there when the oven is hot.”
  list
    listitem level=1
      ListMarker “•”
      StaticText “A trial month”
    listitem level=1
      ListMarker “•”
      StaticText “Weekends”
group
  DisclosureTriangle “Is it warm?” expanded=false
    heading “Is it warm?” level=3`;
/* end snapshot Career FAQ: Open */

snapshots["Career FAQ: RightToLeft"] = 
`heading “أسئلة وأجوبة” level=2
  StaticText “أسئلة وأجوبة”
group
  DisclosureTriangle “أي شهادة أختار؟” expanded=true
    heading “أي شهادة أختار؟” level=3
  paragraph
    StaticText “إن كنت تريد العمل داخل الشركات فشهادة المحاسب الإداري.”
group
  DisclosureTriangle “هل ستلغي البرامج مهنة المحاسب؟” expanded=false
    heading “هل ستلغي البرامج مهنة المحاسب؟” level=3`;
/* end snapshot Career FAQ: RightToLeft */

snapshots["Career FAQ: Sample"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group
  DisclosureTriangle “What degree do I need to become an IT manager?” expanded=false
    heading “What degree do I need to become an IT manager?” level=3
group
  DisclosureTriangle “Do I need to have worked in a technical job first?” expanded=false
    heading “Do I need to have worked in a technical job first?” level=3
group
  DisclosureTriangle “Which certifications are worth the most?” expanded=false
    heading “Which certifications are worth the most?” level=3
group
  DisclosureTriangle “Is remote work possible?” expanded=false
    heading “Is remote work possible?” level=3
group
  DisclosureTriangle “What makes the job difficult today?” expanded=false
    heading “What makes the job difficult today?” level=3
group
  DisclosureTriangle “How much do soft skills matter?” expanded=false
    heading “How much do soft skills matter?” level=3
group
  DisclosureTriangle “How does an IT manager’s career usually progress?” expanded=false
    heading “How does an IT manager’s career usually progress?” level=3
group
  DisclosureTriangle “How do I keep up with new technology?” expanded=false
    heading “How do I keep up with new technology?” level=3
group
  DisclosureTriangle “Does the job leave room for a private life?” expanded=false
    heading “Does the job leave room for a private life?” level=3
group
  DisclosureTriangle “Is cybersecurity part of the job?” expanded=false
    heading “Is cybersecurity part of the job?” level=3`;
/* end snapshot Career FAQ: Sample */

snapshots["Career FAQ: Table"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
region “Questions and answers”
  table
    rowgroup
      row
        columnheader “Question”
        columnheader “Answer”
    row
      rowheader “Do I have to get up at two?”
      cell “In most bakeries, yes. Some let the dough rest in the cold, and bake by day.”
    row
      rowheader “Is flour bad for the lungs?”
      cell “It can be, over the years. Good bakeries keep the dust down, and masks are at hand.”
    row
      rowheader “What does it take to begin?”
      cell “An apprenticeship, as a rule, and shoes that do not slip.”`;
/* end snapshot Career FAQ: Table */

snapshots["Career FAQ: Tools"] = 
`heading “Questions and answers” level=2
  StaticText “Questions and answers”
group “Tools”
  button “Show as table”
  button “Download CSV”
group
  DisclosureTriangle “Do I have to get up at two?” expanded=false
    heading “Do I have to get up at two?” level=3
group
  DisclosureTriangle “Is flour bad for the lungs?” expanded=false
    heading “Is flour bad for the lungs?” level=3
group
  DisclosureTriangle “What does it take to begin?” expanded=false
    heading “What does it take to begin?” level=3`;
/* end snapshot Career FAQ: Tools */

