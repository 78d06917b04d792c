/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Guide section: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/1: expected text or an object, found 12”
  listitem level=1
    ListMarker “•”
    StaticText “/2/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/2/body: expected a list, found "no title"”`;
/* end snapshot Guide section: Broken */

snapshots["Guide section: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0: expected text or an object, found 12”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Guide section: BrokenWithFallback */

snapshots["Guide section: Compact"] = 
`heading “A portfolio that convinces” level=2
  StaticText “A portfolio that convinces”
paragraph
  StaticText “Three pieces of work say more than twenty.”
heading “What to show” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A problem, and how it was before”
  listitem level=1
    ListMarker “•”
    StaticText “What you did about it”
  listitem level=1
    ListMarker “•”
    StaticText “What changed, in figures that can be checked”
heading “What to leave out” level=3
paragraph
  StaticText “Whatever a former employer would not want to read.”
paragraph
  StaticText “And whatever you could not explain in an interview.”`;
/* end snapshot Guide section: Compact */

snapshots["Guide section: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Guide section: Empty */

snapshots["Guide section: Example"] = 
`heading “Advice” level=2
  StaticText “Advice”
list
  listitem level=1
    ListMarker “•”
    StaticText “Learn to say what a machine does in words that a buyer knows.”
  listitem level=1
    ListMarker “•”
    StaticText “Write down every change, the small ones first.”
  listitem level=1
    ListMarker “•”
    StaticText “Find somebody who has done the job for ten years, and ask.”`;
/* end snapshot Guide section: Example */

snapshots["Guide section: FromATable"] = 
`heading “Common mistakes” level=2
  StaticText “Common mistakes”
list
  listitem level=1
    ListMarker “•”
    StaticText “Changing two things at once.”
  listitem level=1
    ListMarker “•”
    StaticText “Trusting a backup that nobody has read back.”`;
/* end snapshot Guide section: FromATable */

snapshots["Guide section: List"] = 
`heading “Responsibilities” level=2
  StaticText “Responsibilities”
list
  listitem level=1
    ListMarker “•”
    StaticText “Head the IT staff, from support technicians to developers and network administrators.”
  listitem level=1
    ListMarker “•”
    StaticText “Draw up IT strategies that serve the organization’s objectives, and carry them out.”
  listitem level=1
    ListMarker “•”
    StaticText “See that hardware and software are installed, maintained, and upgraded.”
  listitem level=1
    ListMarker “•”
    StaticText “Direct the security work that keeps data intact and prevents breaches.”
  listitem level=1
    ListMarker “•”
    StaticText “Plan IT budgets and keep to them, including purchasing and the management of vendors.”
  listitem level=1
    ListMarker “•”
    StaticText “Steer IT projects so that they arrive on time, on budget, and within scope.”
  listitem level=1
    ListMarker “•”
    StaticText “Write the policies and standards for IT, spell out best practices, and hold people to them.”
  listitem level=1
    ListMarker “•”
    StaticText “Guide the planning for disaster recovery and for business continuity.”
  listitem level=1
    ListMarker “•”
    StaticText “Size up new technology and advise on how to bring it in.”
  listitem level=1
    ListMarker “•”
    StaticText “Work with the heads of other departments to learn what technology they need.”
  listitem level=1
    ListMarker “•”
    StaticText “Keep watch over IT services and step in when a problem is escalated.”
  listitem level=1
    ListMarker “•”
    StaticText “Make sure IT meets the laws and regulations that apply to it.”
  listitem level=1
    ListMarker “•”
    StaticText “Bargain over contracts with those who supply technology and services.”
  listitem level=1
    ListMarker “•”
    StaticText “Train and mentor the IT staff so that they grow in their profession.”
  listitem level=1
    ListMarker “•”
    StaticText “Report to stakeholders regularly on IT’s performance metrics and on how projects are coming along.”`;
/* end snapshot Guide section: List */

snapshots["Guide section: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Guide section: Loading */

snapshots["Guide section: LongNames"] = 
`heading “Advice” level=2
  StaticText “Advice”
heading “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”`;
/* end snapshot Guide section: LongNames */

snapshots["Guide section: Narrow"] = 
`heading “A portfolio that convinces” level=2
  StaticText “A portfolio that convinces”
paragraph
  StaticText “Three pieces of work say more than twenty.”
heading “What to show” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A problem, and how it was before”
  listitem level=1
    ListMarker “•”
    StaticText “What you did about it”
  listitem level=1
    ListMarker “•”
    StaticText “What changed, in figures that can be checked”
heading “What to leave out” level=3
paragraph
  StaticText “Whatever a former employer would not want to read.”
paragraph
  StaticText “And whatever you could not explain in an interview.”`;
/* end snapshot Guide section: Narrow */

snapshots["Guide section: OwnSection"] = 
`heading “What to wear” level=2
  StaticText “What to wear”
paragraph
  StaticText “Shoes with steel caps, and nothing that hangs.”`;
/* end snapshot Guide section: OwnSection */

snapshots["Guide section: Passages"] = 
`heading “A portfolio that convinces” level=2
  StaticText “A portfolio that convinces”
paragraph
  StaticText “Three pieces of work say more than twenty.”
heading “What to show” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “A problem, and how it was before”
  listitem level=1
    ListMarker “•”
    StaticText “What you did about it”
  listitem level=1
    ListMarker “•”
    StaticText “What changed, in figures that can be checked”
heading “What to leave out” level=3
paragraph
  StaticText “Whatever a former employer would not want to read.”
paragraph
  StaticText “And whatever you could not explain in an interview.”`;
/* end snapshot Guide section: Passages */

snapshots["Guide section: RightToLeft"] = 
`heading “نصائح” level=2
  StaticText “نصائح”
paragraph
  StaticText “تعلّم أن تشرح عمل الآلة بكلمات يفهمها المشتري.”
heading “دوّن كل تغيير” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “الصغير قبل الكبير”
  listitem level=1
    ListMarker “•”
    StaticText “ومن قام به”`;
/* end snapshot Guide section: RightToLeft */

snapshots["Guide section: Sample"] = 
`heading “The way up” level=2
  StaticText “The way up”
paragraph
  StaticText “The career usually begins with a solid technical grounding: a degree in computer science or something close to it, then an entry-level job. Technical support, system administration, and network engineering all show from the inside how IT operates.”
paragraph
  StaticText “Anyone who wants to be an IT manager should then work on running projects and leading people. Certifications such as ITIL, CISSP, or PMP set a candidate apart and teach methods for leading teams and keeping systems secure. Many also profit from a graduate degree with a business slant, which helps them join technology to the strategy of an organization.”
paragraph
  StaticText “The climb typically leads from technical specialist to supervisor, as a systems manager or team lead, say, and from there into IT management. Being able to talk with the C-suite and with other departments is decisive. So it pays to volunteer: a big IT project, an initiative that crosses departments, or an innovation task force is a chance to show that you can lead.”
paragraph
  StaticText “Professional IT communities, and an eye on where technology is going, help you know the industry and spot openings. Nor does the learning stop once you have the job. Workshops, webinars, and tech conferences keep a manager fit to guide an organization as the digital world changes around it.”`;
/* end snapshot Guide section: Sample */

snapshots["Guide section: Table"] = 
`heading “A portfolio that convinces” level=2
  StaticText “A portfolio that convinces”
region “A portfolio that convinces”
  table
    rowgroup
      row
        columnheader “Title”
        columnheader “Text”
        columnheader “Points”
    row
      cell
      cell “Three pieces of work say more than twenty.”
      cell
    row
      rowheader “What to show”
      cell
      cell “A problem, and how it was before; What you did about it; What changed, in figures that can be checked”
    row
      rowheader “What to leave out”
      cell “Whatever a former employer would not want to read. And whatever you could not explain in an interview.”
      cell`;
/* end snapshot Guide section: Table */

snapshots["Guide section: Tools"] = 
`heading “Advice” level=2
  StaticText “Advice”
group “Tools”
  button “Show as table”
  button “Download CSV”
list
  listitem level=1
    ListMarker “•”
    StaticText “Learn to say what a machine does in words that a buyer knows.”
  listitem level=1
    ListMarker “•”
    StaticText “Write down every change, the small ones first.”
  listitem level=1
    ListMarker “•”
    StaticText “Find somebody who has done the job for ten years, and ask.”`;
/* end snapshot Guide section: Tools */

