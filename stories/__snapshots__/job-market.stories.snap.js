/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Job market: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/challenges: expected text or a list, found 12”
  listitem level=1
    ListMarker “•”
    StaticText “/trends/1/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/trends/1/body: expected a list, found "no title"”`;
/* end snapshot Job market: Broken */

snapshots["Job market: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/trends: expected text or a list, found 12”
paragraph
  StaticText “Ask those who hire.”`;
/* end snapshot Job market: BrokenWithFallback */

snapshots["Job market: Compact"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Apprentices are hard to find.”
heading “Where bakeries close” level=4
paragraph
  StaticText “In villages, when the owner retires and nobody takes over.”
list
  listitem level=1
    ListMarker “•”
    StaticText “Towns without a bakery”
  listitem level=1
    ListMarker “•”
    StaticText “Shops for sale”
heading “Trends” level=3
heading “Baking by day” level=4
paragraph
  StaticText “Dough that rests in the cold can be baked when the shop opens.”`;
/* end snapshot Job market: Compact */

snapshots["Job market: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Job market: Empty */

snapshots["Job market: Example"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Energy and rent have risen faster than the price of bread.”
heading “Ways to grow” level=3
paragraph
  StaticText “Restaurants and hotels want bread of their own, and someone who bakes it.”
heading “Trends” level=3
paragraph
  StaticText “Sourdough is back, and fewer bakeries work at night: the dough rests in the cold instead.”`;
/* end snapshot Job market: Example */

snapshots["Job market: FromATable"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Ovens cost more to heat every year.”
heading “Trends” level=3
paragraph
  StaticText “Sourdough is back.”`;
/* end snapshot Job market: FromATable */

snapshots["Job market: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Job market: Loading */

snapshots["Job market: LongNames"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
heading “Trends” level=3
heading “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/” level=4
list
  listitem level=1
    ListMarker “•”
    StaticText “Short.”`;
/* end snapshot Job market: LongNames */

snapshots["Job market: Narrow"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Apprentices are hard to find.”
heading “Where bakeries close” level=4
paragraph
  StaticText “In villages, when the owner retires and nobody takes over.”
list
  listitem level=1
    ListMarker “•”
    StaticText “Towns without a bakery”
  listitem level=1
    ListMarker “•”
    StaticText “Shops for sale”
heading “Trends” level=3
heading “Baking by day” level=4
paragraph
  StaticText “Dough that rests in the cold can be baked when the shop opens.”`;
/* end snapshot Job market: Narrow */

snapshots["Job market: Passages"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Apprentices are hard to find.”
heading “Where bakeries close” level=4
paragraph
  StaticText “In villages, when the owner retires and nobody takes over.”
list
  listitem level=1
    ListMarker “•”
    StaticText “Towns without a bakery”
  listitem level=1
    ListMarker “•”
    StaticText “Shops for sale”
heading “Trends” level=3
heading “Baking by day” level=4
paragraph
  StaticText “Dough that rests in the cold can be baked when the shop opens.”`;
/* end snapshot Job market: Passages */

snapshots["Job market: RightToLeft"] = 
`heading “سوق العمل” level=2
  StaticText “سوق العمل”
heading “التحديات” level=3
paragraph
  StaticText “المواعيد النظامية لا تنتظر.”
heading “سبل التطور” level=3
paragraph
  StaticText “الطلب أوضح على من يجمع المحاسبة والتقنية.”
heading “الاتجاهات” level=3
heading “الفاتورة” level=4
list
  listitem level=1
    ListMarker “•”
    StaticText “من ورقة إلى بيانات”
  listitem level=1
    ListMarker “•”
    StaticText “من آخر الشهر إلى كل يوم”`;
/* end snapshot Job market: RightToLeft */

snapshots["Job market: Sample"] = 
`heading “The job market” level=2
  StaticText “The job market”
heading “Challenges” level=3
paragraph
  StaticText “Security threats change quickly, and holding down the risk is a fight without end. Legacy systems have to be kept alive while the business pushes toward the cloud and modern tools, a dilemma for engineers and for the budget. Talent is short, above all for specialists in cloud engineering, cybersecurity, and data analytics, and that makes it hard to build a team.”
paragraph
  StaticText “When a workforce is remote or hybrid, it is harder to collaborate, to see how things are going, and to stay productive. What the technology can do must be matched, over and over, to what the business needs, which takes constant communication and a willingness to change course. Economic pressure tightens budgets: operations must cost less, and innovation is expected all the same.”
paragraph
  StaticText “Rules on data privacy and laws around the world bring new duties, and possibly liability. And digital disruption moves so fast that managers must follow new technology without neglecting the practical business of keeping things stable from day to day.”
heading “Ways to grow” level=3
paragraph
  StaticText “As digital transformation picks up speed across industries, so do the opportunities. More and more organizations see technology as a foundation of their competitive advantage, and want capable people to lead it. The growth is in cloud computing, in putting artificial intelligence to work, in data analytics, and in security leadership. Managers who take up these subjects and lead the way in adopting them become hard to do without.”
paragraph
  StaticText “Many companies pay to train their IT teams for complicated infrastructure and for the applications the business relies on. As automation, IoT, and digital commerce spread, IT managers get to design new solutions and oversee them. The way up remains open, too: those who show strategic vision and adapt well can aim for executive posts such as chief technology officer or chief information officer. Globalization brings jobs that bridge cultures, and with them careers that can reach far.”
heading “Trends” level=3
paragraph
  StaticText “IT is turning to the cloud first, and it is becoming normal for a strategy to be hybrid or multi-cloud. Resilience against attack has moved to the center of the agenda, and two things are on the rise: zero-trust models and the use of AI to detect threats. Tools for automation and orchestration take over routine maintenance and leave teams more time for innovation.”
paragraph
  StaticText “Agile project management and a DevOps culture make for continuous delivery and quicker development of IT services. Advanced analytics let managers decide on the strength of data, see further into their operations, and improve performance. Remote work calls for a different style of management and for digital ways of working together.”
paragraph
  StaticText “Sustainability has reached the field as well, in the form of greener infrastructure and technology that saves energy. Artificial intelligence and machine learning help to manage complicated systems and to predict when they need maintenance. Managers who make allies of these tools keep the business agile and able to grow.”`;
/* end snapshot Job market: Sample */

snapshots["Job market: Table"] = 
`heading “The job market” level=2
  StaticText “The job market”
region “The job market”
  table
    rowgroup
      row
        columnheader “List”
        columnheader “Title”
        columnheader “Text”
        columnheader “Points”
    row
      cell “Challenges”
      cell
      cell “Apprentices are hard to find.”
      cell
    row
      cell “Challenges”
      rowheader “Where bakeries close”
      cell “In villages, when the owner retires and nobody takes over.”
      cell “Towns without a bakery; Shops for sale”
    row
      cell “Trends”
      rowheader “Baking by day”
      cell “Dough that rests in the cold can be baked when the shop opens.”
      cell`;
/* end snapshot Job market: Table */

snapshots["Job market: Tools"] = 
`heading “The job market” level=2
  StaticText “The job market”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “Challenges” level=3
paragraph
  StaticText “Energy and rent have risen faster than the price of bread.”
heading “Ways to grow” level=3
paragraph
  StaticText “Restaurants and hotels want bread of their own, and someone who bakes it.”
heading “Trends” level=3
paragraph
  StaticText “Sourdough is back, and fewer bakeries work at night: the dough rests in the cold instead.”`;
/* end snapshot Job market: Tools */

