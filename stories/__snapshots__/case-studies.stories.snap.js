/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Case studies: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/1/body: expected text or a list, found 12”`;
/* end snapshot Case studies: Broken */

snapshots["Case studies: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/title: expected text, found nothing”
paragraph
  StaticText “Ask those who were there.”`;
/* end snapshot Case studies: BrokenWithFallback */

snapshots["Case studies: Compact"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come, not when it suits the oven.”
article
  heading “Bread for a hotel” level=3
  paragraph
    StaticText “Catering”
  paragraph
    StaticText “A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Promise what you can keep.”`;
/* end snapshot Case studies: Compact */

snapshots["Case studies: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Case studies: Empty */

snapshots["Case studies: Example"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come, not when it suits the oven.”
article
  heading “Bread for a hotel” level=3
  paragraph
    StaticText “Catering”
  paragraph
    StaticText “A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Promise what you can keep.”`;
/* end snapshot Case studies: Example */

snapshots["Case studies: FromATable"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come.”`;
/* end snapshot Case studies: FromATable */

snapshots["Case studies: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Case studies: Loading */

snapshots["Case studies: LongNames"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft” level=3
  paragraph
    StaticText “Transport”
  paragraph
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Short.”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come, not when it suits the oven.”`;
/* end snapshot Case studies: LongNames */

snapshots["Case studies: Narrow"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come, not when it suits the oven.”
article
  heading “Bread for a hotel” level=3
  paragraph
    StaticText “Catering”
  paragraph
    StaticText “A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Promise what you can keep.”`;
/* end snapshot Case studies: Narrow */

snapshots["Case studies: Passages"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “A smaller oven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The big oven stood half empty, and heated the street.”
  heading “What was done” level=4
  paragraph
    StaticText “It was sold, and two small ones were bought.”
  list
    listitem level=1
      ListMarker “•”
      StaticText “One for bread”
    listitem level=1
      ListMarker “•”
      StaticText “One for pastry, off on Mondays”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Heat what you fill.”
article
  heading “Flour from next door” level=3
  paragraph
    StaticText “A mill and a bakery found that they were neighbors.”
article
  heading “The shop that closed on time” level=3`;
/* end snapshot Case studies: Passages */

snapshots["Case studies: RightToLeft"] = 
`heading “دراسات حالة” level=2
  StaticText “دراسات حالة”
article
  heading “فرق قديم” level=3
  paragraph
    StaticText “تجارة التجزئة”
  paragraph
    StaticText “كان في الحساب فرق ثابت منذ ثلاث سنوات. رجعت المحاسبة إلى أول شهر ظهر فيه، فوجدت فاتورة سُجلت مرتين.”
  paragraph
    StaticText “ما يُستفاد منها”
  paragraph
    StaticText “ابحث عن أول ظهور للفرق، لا عن آخره.”`;
/* end snapshot Case studies: RightToLeft */

snapshots["Case studies: Sample"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
article
  heading “Digital Transformation at a Mid-Sized Retailer” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “A retail company was stuck with legacy systems that did not talk to one another, and its IT manager led a thorough digital transformation. Cloud-based ERP and data analytics platforms came in, and the security infrastructure was upgraded. Operations became more efficient, and the company understood its customers better. The manager coordinated teams from different departments and got good terms from vendors, and the retailer was able to grow online when e-commerce boomed.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “A transformation succeeds on a planned strategy, stakeholders who work together, and strong ties with vendors. Then IT can scale up as the business grows.”
article
  heading “Cybersecurity Overhaul at a Financial Institution” level=3
  paragraph
    StaticText “Banking”
  paragraph
    StaticText “As cyberthreats mounted, an IT manager rebuilt the security of a regional bank in several phases. Vulnerabilities were assessed, next-generation firewalls were installed, and the staff were trained in security awareness. The bank also got procedures for responding to incidents and a zero-trust framework. Breaches fell sharply, and so did the regulatory risk.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “To protect sensitive data and stay compliant, act before an attack comes, and teach the whole staff what to look for.”
article
  heading “Cloud Migration for a Healthcare Provider” level=3
  paragraph
    StaticText “Healthcare”
  paragraph
    StaticText “A healthcare provider needed systems that could grow and data that was easier to reach. Its IT manager planned the move from systems on the premises to a hybrid cloud and carried it out. Disaster recovery improved, and the provider’s telehealth plans had something to stand on. The manager saw to HIPAA compliance from beginning to end and trained the IT staff in managing the cloud.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Sensitive healthcare systems can move to the cloud, as long as the move is carefully planned and keeps to the regulations.”`;
/* end snapshot Case studies: Sample */

snapshots["Case studies: Table"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
region “Case studies”
  table
    rowgroup
      row
        columnheader “Title”
        columnheader “Sector”
        columnheader “Story”
        columnheader “Takeaway”
    row
      rowheader “A queue at seven”
      cell “Retail”
      cell “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
      cell “Bake when people come, not when it suits the oven.”
    row
      rowheader “Bread for a hotel”
      cell “Catering”
      cell “A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.”
      cell “Promise what you can keep.”`;
/* end snapshot Case studies: Table */

snapshots["Case studies: Tools"] = 
`heading “Case studies” level=2
  StaticText “Case studies”
group “Tools”
  button “Show as table”
  button “Download CSV”
article
  heading “A queue at seven” level=3
  paragraph
    StaticText “Retail”
  paragraph
    StaticText “The rolls ran out before the shop was full. A second batch at six, from dough of the day before, kept the shelves stocked until nine.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Bake when people come, not when it suits the oven.”
article
  heading “Bread for a hotel” level=3
  paragraph
    StaticText “Catering”
  paragraph
    StaticText “A hotel asked for three hundred loaves a day. The bakery promised two hundred, delivered them for a year, and then grew.”
  paragraph
    StaticText “What to take away”
  paragraph
    StaticText “Promise what you can keep.”`;
/* end snapshot Case studies: Tools */

