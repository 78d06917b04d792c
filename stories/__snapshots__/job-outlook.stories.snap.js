/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Job outlook: AroundZero"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Projected growth: -4% – 6%.”
  group “Job outlook”
    paragraph
      StaticText “Bookbinders”
    image “Bookbinders: -4% – 6%”
    paragraph
      StaticText “Crafts”
    image “Crafts: -8% or more”`;
/* end snapshot Job outlook: AroundZero */

snapshots["Job outlook: BothDecline"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to shrink by 35.9%. That is less than the benchmark (Office work: -6%).”
  paragraph
    StaticText “Decline”
  group “Job outlook”
    paragraph
      StaticText “Typists”
    image “Typists: -35.9%”
    paragraph
      StaticText “Office work”
    image “Office work: -6%”
  DescriptionList
    term “Change in jobs”
    definition
      StaticText “14,200 fewer jobs”`;
/* end snapshot Job outlook: BothDecline */

snapshots["Job outlook: Bounds"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Projected growth: 6% or more. That is more than the benchmark (Building trades: 2% – 4.5%).”
  group “Job outlook”
    paragraph
      StaticText “Roofers”
    image “Roofers: 6% or more”
    paragraph
      StaticText “Building trades”
    image “Building trades: 2% – 4.5%”
  DescriptionList
    term “Openings a year”
    definition
      StaticText “12,000 or less”`;
/* end snapshot Job outlook: Bounds */

snapshots["Job outlook: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/growthPercent: expected a number, found "5%"”
  listitem level=1
    ListMarker “•”
    StaticText “/period: expected a period such as 2024, 2024-05, 2024-05-31 or 2024/2034, found "soon"”
  listitem level=1
    ListMarker “•”
    StaticText “/benchmark/growthPercent: expected one of "value", "atLeast", "atMost" or "suppressed", found an object”`;
/* end snapshot Job outlook: Broken */

snapshots["Job outlook: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/growthPercent: expected a number, found "fast"”
paragraph
  StaticText “Jobs grow by 4.5% until 2034.”`;
/* end snapshot Job outlook: BrokenWithFallback */

snapshots["Job outlook: Compact"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 4.5%. That is more than the benchmark (All occupations: 3.1%).”
  paragraph
    StaticText “About as fast as average”
  group “Job outlook”
    paragraph
      StaticText “Glaziers”
    image “Glaziers: 4.5%. Estimated. See note 1”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Openings a year”
    definition
      StaticText “4,800”
    term “Jobs now”
    definition
      StaticText “56,300²”
      StaticText “2024”
    term “Jobs projected”
    definition
      StaticText “58,800³”
      StaticText “2034”
    term “Change in jobs”
    definition
      StaticText “2,500 more jobs”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth”
      StaticText “·”
      StaticText “Estimated”
    listitem level=1
      ListMarker “2.”
      StaticText “Jobs now”
      StaticText “·”
      StaticText “for 2024”
    listitem level=1
      ListMarker “3.”
      StaticText “Jobs projected”
      StaticText “·”
      StaticText “for 2034”
  paragraph
    StaticText “Source: Office of Statistics, Employment projections, 2025”`;
/* end snapshot Job outlook: Compact */

snapshots["Job outlook: Decline"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to shrink by 35.9%. That is less than the benchmark (All occupations: 3.1%).”
  paragraph
    StaticText “Decline”
  group “Job outlook”
    paragraph
      StaticText “Typists”
    image “Typists: -35.9%”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Change in jobs”
    definition
      StaticText “14,200 fewer jobs”`;
/* end snapshot Job outlook: Decline */

snapshots["Job outlook: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Job outlook: Empty */

snapshots["Job outlook: Example"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 4.5%. That is more than the benchmark (All occupations: 3.1%).”
  paragraph
    StaticText “About as fast as average”
  group “Job outlook”
    paragraph
      StaticText “Glaziers”
    image “Glaziers: 4.5%. Estimated. See note 1”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Openings a year”
    definition
      StaticText “4,800”
    term “Jobs now”
    definition
      StaticText “56,300²”
      StaticText “2024”
    term “Jobs projected”
    definition
      StaticText “58,800³”
      StaticText “2034”
    term “Change in jobs”
    definition
      StaticText “2,500 more jobs”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth”
      StaticText “·”
      StaticText “Estimated”
    listitem level=1
      ListMarker “2.”
      StaticText “Jobs now”
      StaticText “·”
      StaticText “for 2024”
    listitem level=1
      ListMarker “3.”
      StaticText “Jobs projected”
      StaticText “·”
      StaticText “for 2034”
  paragraph
    StaticText “Source: Office of Statistics, Employment projections, 2025”`;
/* end snapshot Job outlook: Example */

snapshots["Job outlook: FromATable"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 2.5%. That is less than the benchmark (All occupations: 3.1%).”
  group “Job outlook”
    paragraph
      StaticText “Sawyers”
    image “Sawyers: 2.5%”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”`;
/* end snapshot Job outlook: FromATable */

snapshots["Job outlook: GrowthAlone"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Employment is projected to grow by 11%.”
  paragraph
    StaticText “Growing faster than average”
  group “Job outlook”
    paragraph
      StaticText “This occupation”
    image “This occupation: 11%. Estimated. See note 1”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth”
      StaticText “·”
      StaticText “Estimated”
      StaticText “·”
      StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
      StaticText “·”
      StaticText “Source: bls”
  paragraph
    StaticText “Source: bls”`;
/* end snapshot Job outlook: GrowthAlone */

snapshots["Job outlook: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Job outlook: Loading */

snapshots["Job outlook: LongNames"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Projected growth: 4.1235% – 1,234.5%. That is more than the benchmark (Setters, operators and tenders of crushing, grinding and polishing machines: 3%).”
  paragraph
    StaticText “Growing as fast as the Donaudampfschifffahrtsgesellschaft, and then some”
  group “Job outlook”
    paragraph
      StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
    image “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft: 4.1235% – 1,234.5%”
    paragraph
      StaticText “Setters, operators and tenders of crushing, grinding and polishing machines”
    image “Setters, operators and tenders of crushing, grinding and polishing machines: 3%”`;
/* end snapshot Job outlook: LongNames */

snapshots["Job outlook: Narrow"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to shrink by 35.9%. That is less than the benchmark (All occupations: 3.1%).”
  paragraph
    StaticText “Decline”
  group “Job outlook”
    paragraph
      StaticText “Typists”
    image “Typists: -35.9%”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Change in jobs”
    definition
      StaticText “14,200 fewer jobs”`;
/* end snapshot Job outlook: Narrow */

snapshots["Job outlook: NotPublished"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  group “Job outlook”
    paragraph
      StaticText “Millers”
      StaticText “not published because it is unreliable”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Period”
    definition
      StaticText “2024 – 2034”
    term “Openings a year”
    definition
      StaticText “not published because it is confidential”`;
/* end snapshot Job outlook: NotPublished */

snapshots["Job outlook: RightToLeft"] = 
`figure
  heading “آفاق التوظيف” level=2
    StaticText “آفاق التوظيف”
  Figcaption
    paragraph
      StaticText “من المتوقع أن يزداد عدد الوظائف بنسبة 4.5‎%‎ خلال الفترة 2024–2034. هذا أعلى من قيمة المقارنة (جميع المهن: ‎-2‎%‎).”
  paragraph
    StaticText “أسرع من المتوسط”
  group “آفاق التوظيف”
    paragraph
      StaticText “المحاسبون”
    image “المحاسبون: 4.5‎%‎”
    paragraph
      StaticText “جميع المهن”
    image “جميع المهن: ‎-2‎%‎”
  DescriptionList
    term “الوظائف الشاغرة سنويًا”
    definition
      StaticText “4,800”`;
/* end snapshot Job outlook: RightToLeft */

snapshots["Job outlook: Sample"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 5%. That is more than the benchmark (All occupations: 3%).”
  paragraph
    StaticText “Faster than average”
  group “Job outlook”
    paragraph
      StaticText “Registered Nurse”
    image “Registered Nurse: 5%. Estimated. See note 1”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3%. Estimated. See note 1”
  DescriptionList
    term “Openings a year”
    definition
      StaticText “189,100¹”
    term “Jobs now”
    definition
      StaticText “3,391,000²”
      StaticText “2024”
    term “Jobs projected”
    definition
      StaticText “3,557,100³”
      StaticText “2034”
    term “Change in jobs”
    definition
      StaticText “166,100 more jobs⁴”
      StaticText “2024 – 2034”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth, Projected growth: All occupations, and Openings a year”
      StaticText “·”
      StaticText “Estimated”
    listitem level=1
      ListMarker “2.”
      StaticText “Jobs now”
      StaticText “·”
      StaticText “Estimated”
      StaticText “·”
      StaticText “for 2024”
    listitem level=1
      ListMarker “3.”
      StaticText “Jobs projected”
      StaticText “·”
      StaticText “Estimated”
      StaticText “·”
      StaticText “for 2034”
    listitem level=1
      ListMarker “4.”
      StaticText “Change in jobs”
      StaticText “·”
      StaticText “Estimated”
      StaticText “·”
      StaticText “for 2024 – 2034”
  paragraph
    link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, Registered Nurses, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”`;
/* end snapshot Job outlook: Sample */

snapshots["Job outlook: Table"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 4.5%. That is more than the benchmark (All occupations: 3.1%).”
  region “Job outlook”
    table
      rowgroup
        row
          columnheader “Name”
          columnheader “Growth”
          columnheader “Growth: kind”
          columnheader “Period”
          columnheader “In a word”
          columnheader “Compared with”
          columnheader “Benchmark growth”
          columnheader “Openings a year”
          columnheader “Jobs now”
          columnheader “Jobs now: period”
          columnheader “Jobs projected”
          columnheader “Jobs projected: period”
          columnheader “Change in jobs”
          columnheader “Source”
      row
        rowheader “Glaziers”
        cell “4.5%”
        cell “Estimated”
        cell “2024 – 2034”
        cell “About as fast as average”
        cell “All occupations”
        cell “3.1%”
        cell “4,800”
        cell “56,300”
        cell “2024”
        cell “58,800”
        cell “2034”
        cell “2,500”
        cell “{"title":"Employment projections","publisher":"Office of Statistics","period":"2025"}”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth”
      StaticText “·”
      StaticText “Estimated”
    listitem level=1
      ListMarker “2.”
      StaticText “Jobs now”
      StaticText “·”
      StaticText “for 2024”
    listitem level=1
      ListMarker “3.”
      StaticText “Jobs projected”
      StaticText “·”
      StaticText “for 2034”
  paragraph
    StaticText “Source: Office of Statistics, Employment projections, 2025”`;
/* end snapshot Job outlook: Table */

snapshots["Job outlook: Tools"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Over 2024 – 2034, employment is projected to grow by 4.5%. That is more than the benchmark (All occupations: 3.1%).”
  group “Tools”
    button “Show as table”
    button “Download CSV”
    button “Download SVG”
    button “Download PNG”
  paragraph
    StaticText “About as fast as average”
  group “Job outlook”
    paragraph
      StaticText “Glaziers”
    image “Glaziers: 4.5%. Estimated. See note 1”
    paragraph
      StaticText “All occupations”
    image “All occupations: 3.1%”
  DescriptionList
    term “Openings a year”
    definition
      StaticText “4,800”
    term “Jobs now”
    definition
      StaticText “56,300²”
      StaticText “2024”
    term “Jobs projected”
    definition
      StaticText “58,800³”
      StaticText “2034”
    term “Change in jobs”
    definition
      StaticText “2,500 more jobs”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “Projected growth”
      StaticText “·”
      StaticText “Estimated”
    listitem level=1
      ListMarker “2.”
      StaticText “Jobs now”
      StaticText “·”
      StaticText “for 2024”
    listitem level=1
      ListMarker “3.”
      StaticText “Jobs projected”
      StaticText “·”
      StaticText “for 2034”
  paragraph
    StaticText “Source: Office of Statistics, Employment projections, 2025”`;
/* end snapshot Job outlook: Tools */

snapshots["Job outlook: WithoutGrowth"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  paragraph
    StaticText “Bright”
  DescriptionList
    term “Period”
    definition
      StaticText “2024 – 2034”
    term “Openings a year”
    definition
      StaticText “900”
    term “Jobs now”
    definition
      StaticText “12,000”`;
/* end snapshot Job outlook: WithoutGrowth */

snapshots["Job outlook: Zero"] = 
`figure
  heading “Job outlook” level=2
    StaticText “Job outlook”
  Figcaption
    paragraph
      StaticText “Employment is projected to stay as it is. That is the same as the benchmark (Benchmark: 0%).”
  group “Job outlook”
    paragraph
      StaticText “Umpires”
    image “Umpires: 0%”
    paragraph
      StaticText “Benchmark”
    image “Benchmark: 0%”
  DescriptionList
    term “Change in jobs”
    definition
      StaticText “As many jobs as now”`;
/* end snapshot Job outlook: Zero */

