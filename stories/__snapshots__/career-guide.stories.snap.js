/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Career guide: AlmostEmpty"] = 
`article
  group “Piano Tuner”
    heading “Piano Tuner” level=2
      StaticText “Piano Tuner”
    DescriptionList
      term “Remote work”
      definition
        StaticText “On site”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
/* end snapshot Career guide: AlmostEmpty */

snapshots["Career guide: Broken"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Gardener”
    heading “Gardener” level=2
      StaticText “Gardener”
    paragraph
      StaticText “Plants, prunes and plans: a garden takes years, and somebody who comes back.”
    DescriptionList
      term “Median pay”
      definition
        StaticText “$18 an hour”
  group “Pay”
    figure
      heading “Hourly pay” level=3
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “• ”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep tools sharp.”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      group “Career tiers”
        image “Gardener: 0–5 years”
        image “Head gardener: 5 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=false
            StaticText “5 years or more”
            StaticText “Head gardener”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”
  group “Advice”
    paragraph
      StaticText “This cannot be shown because its data is missing or wrong.”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “/advice/1: expected text or an object, found 12”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
/* end snapshot Career guide: Broken */

snapshots["Career guide: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “• ”
    StaticText “/: expected a guide, found a list”
heading “Gardener” level=1
paragraph
  StaticText “Ask one.”`;
/* end snapshot Career guide: BrokenWithFallback */

snapshots["Career guide: ChosenTier"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Pay”
    figure
      heading “Hourly pay” level=2
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
  group “Career tiers”
    figure
      heading “Career tiers” level=2
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      group “Career tiers”
        image “Gardener: 0–5 years”
        image “Head gardener: 5 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=true
            StaticText “5 years or more”
            StaticText “Head gardener”
          paragraph
            StaticText “Focus”
            StaticText “all new at this tier”
          list
            listitem level=2
              ListMarker “• ”
              StaticText “Planning”
            listitem level=2
              ListMarker “• ”
              StaticText “Leading”
  group “Skill map”
    figure
      heading “Skill map” level=2
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”`;
/* end snapshot Career guide: ChosenTier */

snapshots["Career guide: Compact"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Information Technology Manager”
    heading “Information Technology Manager” level=2
      StaticText “Information Technology Manager”
    StaticText “Also called:”
    list
      listitem level=1
        StaticText “IT Manager”
    paragraph
      StaticText “Information technology managers run the systems an organization depends on and see to it that those systems work smoothly and serve the goals of the business. They direct IT teams, manage projects, protect networks, and plan which new technology to adopt, so that people get more done and new ideas can take hold.”
    DescriptionList
      term “Projected job growth”
      definition
        StaticText “11%¹”
      term “Median pay”
      definition
        StaticText “$125,000² a year”
      definition
        StaticText “United States”
      term “Remote work”
      definition
        StaticText “Remote-friendly”
    list “Notes”
      listitem level=1
        ListMarker “1. ”
        StaticText “Projected job growth”
        StaticText “· ”
        StaticText “Estimated”
        StaticText “·”
        StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
        StaticText “· ”
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      listitem level=1
        ListMarker “2. ”
        StaticText “Median pay”
        StaticText “· ”
        StaticText “Worked out from other figures”
        StaticText “· ”
        StaticText “At 50 percent of the span between the two ends: its exact middle. The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
  group “Pay”
    figure
      heading “Annual pay” level=3
        StaticText “Annual pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $90,000 to $160,000 a year. The median is $125,000 a year: half earn more and half earn less. By level: Entry-Level $100,500, Mid-Level $125,000, and Senior-Level $149,500. Top 10% from $160,000.”
      group “Annual pay”
        paragraph
          StaticText “United States”
          StaticText “ ”
          StaticText “Per year, in US dollars”
        image “Lowest: $90,000 a year. Set by the editors. See note 1”
        image “Entry-Level: $100,500 a year. Worked out from other figures. See note 4”
        image “Median and Mid-Level: $125,000 a year. Worked out from other figures. See note 2. See note 5”
        image “Senior-Level: $149,500 a year. Worked out from other figures. See note 6”
        image “Highest and Top 10% from: $160,000 a year. Set by the editors. See note 1. See note 3”
        list
          listitem level=1
            StaticText “Entry-Level: $100,500”
          listitem level=1
            StaticText “Senior-Level: $149,500”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Lowest and Highest”
          StaticText “· ”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2. ”
          StaticText “Median”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3. ”
          StaticText “90th percentile”
          StaticText “· ”
          StaticText “Set by the editors”
          StaticText “·”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4. ”
          StaticText “Entry-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5. ”
          StaticText “Mid-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6. ”
          StaticText “Senior-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 85 percent of the span between the two ends.”
      paragraph
        StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
  group “Job outlook”
    figure
      heading “Job outlook” level=3
        StaticText “Job outlook”
      Figcaption
        paragraph
          StaticText “Employment is projected to grow by 11%.”
      paragraph
        StaticText “Growing faster than average”
      group “Job outlook”
        paragraph
          StaticText “Information Technology Manager”
        image “Information Technology Manager: 11%. Estimated. See note 1”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Projected growth”
          StaticText “· ”
          StaticText “Estimated”
          StaticText “· ”
          StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
          StaticText “·”
          StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      paragraph
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
  group “Career tiers”`;
/* end snapshot Career guide: Compact */

snapshots["Career guide: Electrician"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Electrician”
    heading “Electrician” level=2
      StaticText “Electrician”
    StaticText “Also called:”
    list
      listitem level=1
        StaticText “Inside Wireman”
      listitem level=1
        StaticText “Maintenance Electrician”
      listitem level=1
        StaticText “Industrial Electrician”
    paragraph
      StaticText “Electricians install, maintain, and repair the wiring, panels, lighting, and controls that buildings and machines run on. You learn the trade on the job, are paid while you learn, and carry a license that says you can work safely. The days start early, the work is physical, and a mistake can hurt someone, so the code comes before speed.”
    DescriptionList
      term “Projected job growth”
      definition
        StaticText “9%¹”
      definition
        StaticText “2024 – 2034”
      term “Median pay”
      definition
        StaticText “$29.98² an hour”
      definition
        StaticText “Electricians, United States”
      term “Remote work”
      definition
        StaticText “On site³”
    list “Notes”
      listitem level=1
        ListMarker “1. ”
        StaticText “Projected job growth”
        StaticText “· ”
        StaticText “Estimated”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Employment Projections, 2024 – 2034, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2. ”
        StaticText “Median pay”
        StaticText “· ”
        StaticText “Measured”
        StaticText “· ”
        StaticText “for May 2024”
        StaticText “· ”
        StaticText “Pay by the hour before overtime, apprentices included. People who work for themselves are not in this survey.”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3. ”
        StaticText “Remote work”
        StaticText “· ”
        StaticText “The work is where the wires are. Estimators and designers, who often come from the tools, can work from an office or from home.”
  group “Market demand”
    heading “Market demand” level=3
      StaticText “Market demand”
    list “Market demand: High”
      listitem level=1
        StaticText “Low”
      listitem level=1
        StaticText “Moderate”
      listitem level=1
        StaticText “High”
    paragraph
      StaticText “The step on this scale is the editors’ reading of the projection under the outlook. Local demand follows local construction and can turn within a year.”
    heading “What drives it” level=4
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Construction: new homes, plants, and data centers all need wiring”
      listitem level=1
        ListMarker “• ”
        StaticText “Replacement: older panels and circuits do not carry what households plug in today”
      listitem level=1
        ListMarker “• ”
        StaticText “Electrification: heat pumps, solar panels, and car chargers hang on circuits that someone has to add”
  group “Pay”
    figure
      heading “Hourly pay” level=3
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “Electricians, United States: The range shown runs from $18.96 to $50.98 an hour. The middle half earns between $23.47 and $39.29. The median is $29.98 an hour: half earn more and half earn less. Bottom 10% up to $18.96, Average $33.47, and Top 10% from $50.98.”
        paragraph
          StaticText “Electricians and electrical fitters, United Kingdom: The range shown runs from £12 to £24.04 an hour. The middle half earns between £14.99 and £21.05. The median is £18.03 an hour: half earn more and half earn less. Bottom 10% up to £12, Average £18.25, and Top 10% from £24.04.”
      group “Hourly pay”
        paragraph
          StaticText “The axes differ in currency or unit of time, so positions on one cannot be compared with positions on another.”
        paragraph
          StaticText “Electricians, United States”
          StaticText “ ”
          StaticText “Per hour, in US dollars”
        image “Electricians, United States: Bottom 10% up to: $18.96 an hour. Measured. See note 1”
        image “Electricians, United States: Bottom 25% up to: $23.47 an hour. Measured. See note 1”
        image “Electricians, United States: Median: $29.98 an hour. Measured. See note 1”
        image “Electricians, United States: Average: $33.47 an hour. Measured. See note 1”
        image “Electricians, United States: Top 25% from: $39.29 an hour. Measured. See note 1”
        image “Electricians, United States: Top 10% from: $50.98 an hour. Measured. See note 1”
        list
          listitem level=1
            StaticText “Bottom 25% up to: $23.47”
        paragraph
          StaticText “Electricians and electrical fitters, United Kingdom”
          StaticText “ ”
          StaticText “Per hour, in British pounds”
        image “Electricians and electrical fitters, United Kingdom: Bottom 10% up to: £12 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Bottom 25% up to: £14.99 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Median: £18.03 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Average: £18.25 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Top 25% from: £21.05 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Top 10% from: £24.04 an hour. Measured. See note 1”
        list
          listitem level=1
            StaticText “Bottom 25% up to: £14.99”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Electricians, United States: 10th percentile, Electricians, United States: 25th percentile, Electricians, United States: Median, Electricians, United States: 75th percentile, Electricians, United States: 90th percentile, Electricians, United States: Average, Electricians and electrical fitters, United Kingdom: 10th percentile, Electricians and electrical fitters, United Kingdom: 25th percentile, Electricians and electrical fitters, United Kingdom: Median, Electricians and electrical fitters, United Kingdom: 75th percentile, Electricians and electrical fitters, United Kingdom: 90th percentile, and Electricians and electrical fitters, United Kingdom: Average”
          StaticText “· ”
          StaticText “Measured”
      paragraph
        StaticText “Electricians, United States”
        StaticText “· ”
        StaticText “As of May 2024”
        StaticText “· ”
        StaticText “Pay by the hour before overtime, apprentices included. People who work for themselves are not in this survey.”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
        StaticText “· ”
        link “In the list of sources”
      paragraph
        StaticText “Electricians and electrical fitters, United Kingdom”
        StaticText “· ”
        StaticText “As of 2024”
        StaticText “· ”
        StaticText “Provisional figures for employees.”
        StaticText “· ”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.5a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “· ”
        link “In the list of sources”
  group “What the job is”
    heading “What the job is” level=3
      StaticText “What the job is”
    paragraph
      StaticText “An electrician brings power to where it is needed and makes sure that it goes nowhere else. On a new building that means reading the drawings, running conduit before the walls are closed, pulling conductors, mounting boxes and panels, and connecting everything so that an inspector signs it off.”
    paragraph
      StaticText “In a building that already stands, the work starts with a question: why does this not run? You measure, compare what you find with the diagram, and narrow the fault down until one part is left. Replacing that part is often the shortest step of the visit.”
    paragraph
      StaticText “Every job ends with testing. Continuity, insulation, grounding, and polarity are checked and written down, because the next person to open the panel has to be able to trust what the label says.”
    paragraph
      StaticText “The trade has several branches. Residential electricians wire homes, inside wiremen work on commercial and industrial construction, maintenance electricians keep one plant running, and line workers, who are a trade of their own, look after the grid outside.”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Read drawings, specifications, and wiring diagrams, and lay the job out from them.”
      listitem level=1
        ListMarker “• ”
        StaticText “Bend and mount conduit, tray, and boxes so that the run is safe, straight, and easy to service.”
      listitem level=1
        ListMarker “• ”
        StaticText “Pull, terminate, and label conductors.”
      listitem level=1
        ListMarker “• ”
        StaticText “Install panels, breakers, transformers, motors, lighting, and controls.”
      listitem level=1
        ListMarker “• ”
        StaticText “Lock out and tag circuits, and prove that they are dead, before touching them.”
      listitem level=1
        ListMarker “• ”
        StaticText “Find faults with meters and testers, and repair or replace what caused them.”
      listitem level=1
        ListMarker “• ”
        StaticText “Test new work and record the results for the inspector and the owner.”
      listitem level=1
        ListMarker “• ”
        StaticText “Check existing equipment for damage, overload, and breaches of code.”
      listitem level=1
        ListMarker “• ”
        StaticText “Tell owners plainly when equipment is not safe to run.”
      listitem level=1
        ListMarker “• ”
        StaticText “List and order material, and keep track of what a job has used.”
      listitem level=1
        ListMarker “• ”
        StaticText “Coordinate with plumbers, carpenters, and the general contractor.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep a license or card current and follow changes in the code.”
      listitem level=1
        ListMarker “• ”
        StaticText “Show apprentices how the work is done, and check theirs.”
  group “Where and how the work is done”
  group “Technologies”
  group “Skills”
  group “The way up”
  group “Education”
  group “Career tiers”
  group “Around the world”
  group “By region”
  group “The job market”
  group “A day at work”
  group “Stress and balance”
  group “Skill map”
  group “Pros and cons”
  group “Common mistakes”
  group “Advice”
  group “Case studies”
  group “A portfolio that convinces”
  group “Job outlook”
  group “Related roles”
  group “Questions and answers”
  group “Sources”
  group “Share this guide”`;
/* end snapshot Career guide: Electrician */

snapshots["Career guide: Empty"] = 
`heading “Gardener” level=1
paragraph
  StaticText “Ask one.”`;
/* end snapshot Career guide: Empty */

snapshots["Career guide: Example"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Gardener”
    heading “Gardener” level=2
      StaticText “Gardener”
    paragraph
      StaticText “Plants, prunes and plans: a garden takes years, and somebody who comes back.”
    DescriptionList
      term “Median pay”
      definition
        StaticText “$18 an hour”
  group “Pay”
    figure
      heading “Hourly pay” level=3
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “• ”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep tools sharp.”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      group “Career tiers”
        image “Gardener: 0–5 years”
        image “Head gardener: 5 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=false
            StaticText “5 years or more”
            StaticText “Head gardener”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”
  group “Advice”
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Work through a winter before you decide.”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
/* end snapshot Career guide: Example */

snapshots["Career guide: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Career guide: Loading */

snapshots["Career guide: LongNames"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    heading “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft” level=2
      StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    paragraph
      StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
    DescriptionList
      term “Median pay”
      definition
        StaticText “$18 an hour”
  group “Pay”
    figure
      heading “Hourly pay” level=3
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “• ”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep tools sharp.”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      group “Career tiers”
        image “Gardener: 0–5 years”
        image “Head gardener: 5 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=false
            StaticText “5 years or more”
            StaticText “Head gardener”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”
  group “Advice”
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz”
  group “Share this guide”`;
/* end snapshot Career guide: LongNames */

snapshots["Career guide: Narrow"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Gardener”
    heading “Gardener” level=2
      StaticText “Gardener”
    paragraph
      StaticText “Plants, prunes and plans: a garden takes years, and somebody who comes back.”
    DescriptionList
      term “Median pay”
      definition
        StaticText “$18 an hour”
  group “Pay”
    figure
      heading “Hourly pay” level=3
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
        list
          listitem level=1
            StaticText “Head gardener: $25”
          listitem level=1
            StaticText “Top 10% from: $27”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “• ”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep tools sharp.”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=false
            StaticText “5 years or more”
            StaticText “Head gardener”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”
  group “Advice”
  group “Share this guide”`;
/* end snapshot Career guide: Narrow */

snapshots["Career guide: Nurse"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Registered Nurse”
    heading “Registered Nurse” level=2
      StaticText “Registered Nurse”
    StaticText “Also called:”
    list
      listitem level=1
        StaticText “RN”
      listitem level=1
        StaticText “Staff Nurse”
      listitem level=1
        StaticText “Charge Nurse”
    paragraph
      StaticText “Registered nurses watch over patients around the clock: they assess, give medication and treatment, notice what has changed, and act before it becomes an emergency. The job joins science with steady nerves and kindness. In hospitals it is shift work, often twelve hours at a time, with nights, weekends, and holidays shared out.”
    DescriptionList
      term “Projected job growth”
      definition
        StaticText “5%¹”
      definition
        StaticText “2024 – 2034”
      term “Median pay”
      definition
        StaticText “$93,600² a year”
      definition
        StaticText “Registered nurses, United States”
      term “Remote work”
      definition
        StaticText “On site³”
    list “Notes”
      listitem level=1
        ListMarker “1. ”
        StaticText “Projected job growth”
        StaticText “· ”
        StaticText “Estimated”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, Registered Nurses, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2. ”
        StaticText “Median pay”
        StaticText “· ”
        StaticText “Measured”
        StaticText “· ”
        StaticText “for May 2024”
        StaticText “· ”
        StaticText “Wages before overtime, over all settings and states.”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3. ”
        StaticText “Remote work”
        StaticText “· ”
        StaticText “Care happens at the bedside. Telephone triage, case management, and insurance review can be done from home, usually after some years in a clinic or hospital.”
  group “Market demand”
    heading “Market demand” level=3
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
    heading “What drives it” level=4
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Age: more people grow old, and older people need more care”
      listitem level=1
        ListMarker “• ”
        StaticText “Chronic illness: diabetes and heart disease call for teaching and follow-up”
      listitem level=1
        ListMarker “• ”
        StaticText “Turnover: many openings replace nurses who retire or change jobs”
      listitem level=1
        ListMarker “• ”
        StaticText “Place: care moves from the hospital to clinics and homes”
  group “Pay”
    figure
      heading “Annual pay” level=3
        StaticText “Annual pay”
      group “Annual pay”
        paragraph
          StaticText “The axes differ in currency or unit of time, so positions on one cannot be compared with positions on another.”
        paragraph
          StaticText “Registered nurses, United States”
          StaticText “ ”
          StaticText “Per year, in US dollars”
        image “Registered nurses, United States: Bottom 10% up to: $66,030 a year. Measured. See note 1”
        image “Registered nurses, United States: Bottom 25% up to: $78,610 a year. Measured. See note 1”
        image “Registered nurses, United States: Median: $93,600 a year. Measured. See note 1”
        image “Registered nurses, United States: Average: $98,430 a year. Measured. See note 1”
        image “Registered nurses, United States: Top 25% from: $107,960 a year. Measured. See note 1”
        image “Registered nurses, United States: Top 10% from: $135,320 a year. Measured. See note 1”
        list
          listitem level=1
            StaticText “Bottom 25% up to: $78,610”
        paragraph
          StaticText “Per year, in British pounds”
        StaticText “Community nurses, full time, United Kingdom”
        image “Community nurses, full time, United Kingdom: Bottom 10% up to: £30,329 a year. Measured. See note 1”
        image “Community nurses, full time, United Kingdom: Bottom 25% up to: £34,738 a year. Measured. See note 1”
        image “Community nurses, full time, United Kingdom: Median: £39,583 a year. Measured. See note 1”
        image “Community nurses, full time, United Kingdom: Average: £40,781 a year. Measured. See note 1”
        image “Community nurses, full time, United Kingdom: Top 25% from: £46,516 a year. Measured. See note 1”
        list
          listitem level=1
            StaticText “Bottom 25% up to: £34,738”
        StaticText “Children’s nurses, full time, United Kingdom”
        image “Children’s nurses, full time, United Kingdom: Bottom 25% up to: £28,627 a year. Measured. See note 1”
        image “Children’s nurses, full time, United Kingdom: Average: £40,066 a year. Measured. See note 1”
        image “Children’s nurses, full time, United Kingdom: Median: £40,755 a year. Measured. See note 1”
      Figcaption
        paragraph
          StaticText “Registered nurses, United States: The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
        paragraph
          StaticText “Community nurses, full time, United Kingdom: The range shown runs from £30,329 to £46,516 a year. The middle half earns between £34,738 and £46,516. The median is £39,583 a year: half earn more and half earn less. Bottom 10% up to £30,329 and Average £40,781. 90th percentile: not published because it is unreliable.”
        paragraph
          StaticText “Children’s nurses, full time, United Kingdom: The range shown runs from £28,627 to £40,755 a year. The median is £40,755 a year: half earn more and half earn less. Bottom 25% up to £28,627 and Average £40,066. 10th percentile: not published because it is unreliable. 75th percentile: not published because it is unreliable. 90th percentile: not published because it is unreliable.”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Registered nurses, United States: 10th percentile, Registered nurses, United States: 25th percentile, Registered nurses, United States: Median, Registered nurses, United States: 75th percentile, Registered nurses, United States: 90th percentile, Registered nurses, United States: Average, Community nurses, full time, United Kingdom: 10th percentile, Community nurses, full time, United Kingdom: 25th percentile, Community nurses, full time, United Kingdom: Median, Community nurses, full time, United Kingdom: 75th percentile, Community nurses, full time, United Kingdom: Average, Children’s nurses, full time, United Kingdom: 25th percentile, Children’s nurses, full time, United Kingdom: Median, and Children’s nurses, full time, United Kingdom: Average”
          StaticText “·”
          StaticText “Measured”
        listitem level=1
          ListMarker “2. ”
          StaticText “Community nurses, full time, United Kingdom: 90th percentile, Children’s nurses, full time, United Kingdom: 10th percentile, Children’s nurses, full time, United Kingdom: 75th percentile, and Children’s nurses, full time, United Kingdom: 90th percentile”
          StaticText “· ”
          StaticText “for 2024”
          StaticText “· ”
          StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
          StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
          StaticText “· ”
          link “In the list of sources”
      paragraph
        StaticText “Registered nurses, United States”
        StaticText “· ”
        StaticText “As of May 2024”
        StaticText “· ”
        StaticText “Wages before overtime, over all settings and states.”
        StaticText “· ”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
        StaticText “· ”
        link “In the list of sources”
      paragraph
        StaticText “Community nurses, full time, United Kingdom”
        StaticText “· ”
        StaticText “As of 2024”
        StaticText “· ”
        StaticText “Provisional figures for employees. The publisher withholds what its sample cannot support.”
        StaticText “· ”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “· ”
        link “In the list of sources”
      paragraph
        StaticText “Children’s nurses, full time, United Kingdom”
        StaticText “· ”
        StaticText “As of 2024”
        StaticText “· ”
        StaticText “Provisional figures for employees. The publisher withholds what its sample cannot support.”
        StaticText “· ”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “· ”
        link “In the list of sources”
  group “What the job is”
    heading “What the job is” level=3
      StaticText “What the job is”
    paragraph
      StaticText “A nurse is the person who is there. Physicians order and decide, therapists and technicians come and go, and the nurse holds the picture together: what this patient looked like an hour ago, what the last result said, what the family is afraid of.”
    paragraph
      StaticText “The work runs in a circle: assess, plan, act, and look whether it helped. Giving medication is part of it, with checks that become second nature. So are wounds, lines, and drains, help with washing and eating, and the talk that turns a discharge paper into something a patient can do at home.”
    paragraph
      StaticText “Much of the skill is in noticing. A slight change in breathing, a confused answer, a blood pressure that drifts: nurses who read such signs early and say so clearly keep people out of intensive care.”
    paragraph
      StaticText “Writing it down belongs to the job. The record is how the next shift knows, and what counts if something is questioned later.”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Take over patients at handover and assess each of them at the start of the shift.”
      listitem level=1
        ListMarker “• ”
        StaticText “Plan care with the patient, the family, and the team, and adjust it as things change.”
      listitem level=1
        ListMarker “• ”
        StaticText “Give medication and treatment, and watch for what they do.”
      listitem level=1
        ListMarker “• ”
        StaticText “Measure, record, and interpret vital signs and laboratory results.”
      listitem level=1
        ListMarker “• ”
        StaticText “Recognize when a patient gets worse, act at once, and call for help.”
      listitem level=1
        ListMarker “• ”
        StaticText “Look after wounds, lines, drains, and tubes.”
      listitem level=1
        ListMarker “• ”
        StaticText “Prepare patients for tests and operations, and receive them afterward.”
      listitem level=1
        ListMarker “• ”
        StaticText “Teach patients and families what to do at home.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep to the rules against infection, falls, and pressure injuries.”
      listitem level=1
        ListMarker “• ”
        StaticText “Delegate to nursing assistants and practical nurses, and answer for what is delegated.”
      listitem level=1
        ListMarker “• ”
        StaticText “Record care completely and at the time.”
      listitem level=1
        ListMarker “• ”
        StaticText “Speak for patients who cannot speak for themselves.”
      listitem level=1
        ListMarker “• ”
        StaticText “Comfort people, and stay with the dying.”
  group “Where and how the work is done”
  group “Technologies”
  group “Skills”
  group “The way up”
  group “Education”
  group “Career tiers”
  group “Around the world”
  group “By region”
  group “The job market”
  group “A day at work”
  group “Stress and balance”
  group “Skill map”
  group “Pros and cons”
  group “Common mistakes”
  group “Advice”
  group “Case studies”
  group “A portfolio that convinces”
  group “Job outlook”
  group “Related roles”
  group “Questions and answers”
  group “Sources”
  group “Share this guide”`;
/* end snapshot Career guide: Nurse */

snapshots["Career guide: Picked"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Career tiers”
    figure
      heading “Career tiers” level=2
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
      group “Career tiers”
        image “Junior IT Manager: 2–5 years”
        image “Mid-Level IT Manager: 5–10 years”
        image “Senior IT Manager: 10 years or more”
        image “Chief Information Officer (CIO): 15 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “2–5 years Junior IT Manager” expanded=false
            StaticText “2–5 years”
            StaticText “Junior IT Manager”
        listitem level=1
          button “5–10 years Mid-Level IT Manager” expanded=false
            StaticText “5–10 years”
            StaticText “Mid-Level IT Manager”
        listitem level=1
          button “10 years or more Senior IT Manager” expanded=false
            StaticText “10 years or more”
            StaticText “Senior IT Manager”
        listitem level=1
          button “15 years or more Chief Information Officer (CIO)” expanded=false
            StaticText “15 years or more”
            StaticText “Chief Information Officer (CIO)”
  group “Pay”
    figure
      heading “Annual pay” level=2
        StaticText “Annual pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $90,000 to $160,000 a year. The median is $125,000 a year: half earn more and half earn less. By level: Entry-Level $100,500, Mid-Level $125,000, and Senior-Level $149,500. Top 10% from $160,000.”
      group “Annual pay”
        paragraph
          StaticText “United States”
          StaticText “ ”
          StaticText “Per year, in US dollars”
        image “Lowest: $90,000 a year. Set by the editors. See note 1”
        image “Entry-Level: $100,500 a year. Worked out from other figures. See note 4”
        image “Median and Mid-Level: $125,000 a year. Worked out from other figures. See note 2. See note 5”
        image “Senior-Level: $149,500 a year. Worked out from other figures. See note 6”
        image “Highest and Top 10% from: $160,000 a year. Set by the editors. See note 1. See note 3”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Lowest and Highest”
          StaticText “· ”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2. ”
          StaticText “Median”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3. ”
          StaticText “90th percentile”
          StaticText “· ”
          StaticText “Set by the editors”
          StaticText “· ”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4. ”
          StaticText “Entry-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5. ”
          StaticText “Mid-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6. ”
          StaticText “Senior-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 85 percent of the span between the two ends.”
      paragraph
        StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
  group “Questions and answers”
    heading “Questions and answers” level=2
      StaticText “Questions and answers”
    group
      DisclosureTriangle “What degree do I need to become an IT manager?” expanded=false
        heading “What degree do I need to become an IT manager?” level=3
          StaticText “What degree do I need to become an IT manager?”
    group
      DisclosureTriangle “Do I need to have worked in a technical job first?” expanded=false
        heading “Do I need to have worked in a technical job first?” level=3
          StaticText “Do I need to have worked in a technical job first?”
    group
      DisclosureTriangle “Which certifications are worth the most?” expanded=false
        heading “Which certifications are worth the most?” level=3
          StaticText “Which certifications are worth the most?”
    group
      DisclosureTriangle “Is remote work possible?” expanded=false
        heading “Is remote work possible?” level=3
          StaticText “Is remote work possible?”
    group
      DisclosureTriangle “What makes the job difficult today?” expanded=false
        heading “What makes the job difficult today?” level=3
          StaticText “What makes the job difficult today?”
    group
      DisclosureTriangle “How much do soft skills matter?” expanded=false
        heading “How much do soft skills matter?” level=3
          StaticText “How much do soft skills matter?”
    group
      DisclosureTriangle “How does an IT manager’s career usually progress?” expanded=false
        heading “How does an IT manager’s career usually progress?” level=3
          StaticText “How does an IT manager’s career usually progress?”
    group
      DisclosureTriangle “How do I keep up with new technology?” expanded=false
        heading “How do I keep up with new technology?” level=3
          StaticText “How do I keep up with new technology?”
    group
      DisclosureTriangle “Does the job leave room for a private life?” expanded=false
        heading “Does the job leave room for a private life?” level=3
          StaticText “Does the job leave room for a private life?”
    group
      DisclosureTriangle “Is cybersecurity part of the job?” expanded=false
        heading “Is cybersecurity part of the job?” level=3
          StaticText “Is cybersecurity part of the job?”`;
/* end snapshot Career guide: Picked */

snapshots["Career guide: RightToLeft"] = 
`article
  navigation “المحتويات”
    group
      DisclosureTriangle “المحتويات” expanded=false
        StaticText “المحتويات”
  group “محاسب”
    heading “محاسب” level=2
      StaticText “محاسب”
    StaticText “يُعرف أيضًا باسم:”
    list
      listitem level=1
        StaticText “محاسب مالي”
      listitem level=1
        StaticText “محاسب عام”
    paragraph
      StaticText “يسجّل المحاسب ما تكسبه المنشأة وما تنفقه، ويراجعه، ثم يحوّله إلى تقارير يفهمها المدير والمساهم والجهة الرقابية. هي مهنة دقة وأمانة قبل أن تكون مهنة أرقام، وفيها طريق واضح من المحاسب المبتدئ إلى المدير المالي. يتناول هذا الدليل العمل في المملكة العربية السعودية.”
    DescriptionList
      term “العمل عن بُعد”
      definition
        StaticText “عمل هجين¹”
    list “ملاحظات”
      listitem level=1
        ListMarker “. 1”
        StaticText “العمل عن بُعد”
        StaticText “· ”
        StaticText “تسمح منشآت كثيرة بيوم أو يومين من المنزل، أما أيام الإقفال والجرد فيغلب عليها الحضور.”
  group “الطلب في سوق العمل”
    heading “الطلب في سوق العمل” level=3
      StaticText “الطلب في سوق العمل”
    list “⁨الطلب في سوق العمل⁩: مرتفع”
      listitem level=1
        StaticText “منخفض”
      listitem level=1
        StaticText “متوسط”
      listitem level=1
        StaticText “مرتفع”
    paragraph
      StaticText “هذا التقدير رأي هيئة التحرير، ولا يستند إلى إحصاء للوظائف الشاغرة.”
    heading “ما يدفع الطلب” level=4
    list
      listitem level=1
        ListMarker “• ”
        StaticText “الفوترة الإلكترونية: كل منشأة خاضعة لضريبة القيمة المضافة تحتاج إلى من يضبط فواتيرها”
      listitem level=1
        ListMarker “• ”
        StaticText “المعايير الدولية للتقرير المالي: تطبيقها يتطلب معرفة تتجاوز مسك الدفاتر”
      listitem level=1
        ListMarker “• ”
        StaticText “التوطين: تسعى المنشآت إلى توظيف محاسبين سعوديين”
      listitem level=1
        ListMarker “• ”
        StaticText “المشروعات الجديدة: شركات تُؤسَّس وتحتاج إلى نظام مالي منذ يومها الأول”
  group “الأجر”
    figure
      heading “الأجر الشهري” level=3
        StaticText “الأجر الشهري”
      Figcaption
        paragraph
          StaticText “يمتد النطاق المعروض من ‏4,500 ر.س.‏ إلى ‏25,000 ر.س.‏ في الشهر. حسب المستوى: ⁨مبتدئ⁩ ‏6,000 ر.س.‏ و⁨محاسب أول⁩ ‏11,000 ر.س.‏ و⁨رئيس حسابات⁩ ‏16,000 ر.س.‏.”
      group “الأجر الشهري”
        paragraph
          StaticText “محاسب، المملكة العربية السعودية”
          StaticText “ ”
          StaticText “في الشهر (ريال سعودي)”
        image “⁨الأدنى⁩: ‏4,500 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “⁨مبتدئ⁩: ‏6,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “⁨محاسب أول⁩: ‏11,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “⁨رئيس حسابات⁩: ‏16,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “⁨الأعلى⁩: ‏25,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
      list “ملاحظات”
        listitem level=1
          ListMarker “. 1”
          StaticText “الأدنى والأعلى ومبتدئ ومحاسب أول ورئيس حسابات”
          StaticText “· ”
          StaticText “رقم حدّدته هيئة التحرير”
      paragraph
        StaticText “هذه أرقام تحريرية للاسترشاد، وتشمل الراتب الأساسي وبدلي السكن والنقل. لا تستند إلى إحصاء منشور، فلا تُقرأ على أنها أجور مرصودة. وتختلف الرواتب كثيرًا باختلاف المدينة وحجم المنشأة والشهادات المهنية.”
  group “طبيعة العمل”
    heading “طبيعة العمل” level=3
      StaticText “طبيعة العمل”
    paragraph
      StaticText “يبدأ عمل المحاسب من المستند: فاتورة أو سند صرف أو كشف حساب. يتحقق من صحته، ويوجّهه إلى الحساب الصحيح، ويتأكد من أن ما في الدفاتر يطابق ما في البنك وما في المستودع.”
    paragraph
      StaticText “وفي نهاية كل شهر يأتي الإقفال. تُسوّى الحسابات وتُحتسب المصروفات المستحقة والإهلاك، ثم تُستخرج القوائم المالية. من يتقن الإقفال يعرف المنشأة كلها، لأن كل ما يجري فيها ينتهي عنده.”
    paragraph
      StaticText “ولا يقف الدور عند التسجيل. يسأل المدير: لماذا ارتفعت التكاليف؟ وهل نستطيع شراء هذه المعدات؟ والمحاسب الجيد لا يجيب برقم فقط، بل يشرح ما وراء الرقم وما قد يتغير.”
    paragraph
      StaticText “وللمحاسب مسؤولية أمام غير صاحب العمل أيضًا. فالإقرارات التي يعدّها، والسجلات التي يحفظها، قد تطلبها جهة رقابية بعد سنوات، وعليه أن يستطيع الدفاع عن كل سطر فيها.”
  group “المسؤوليات”
    heading “المسؤوليات” level=3
      StaticText “المسؤوليات”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “تسجيل العمليات المالية اليومية وتوجيهها إلى حساباتها.”
      listitem level=1
        ListMarker “• ”
        StaticText “مطابقة كشوف البنوك مع الدفاتر ومعالجة الفروق.”
      listitem level=1
        ListMarker “• ”
        StaticText “متابعة ما للمنشأة على العملاء وما عليها للموردين.”
      listitem level=1
        ListMarker “• ”
        StaticText “إعداد مسيرات الرواتب بالتنسيق مع الموارد البشرية.”
      listitem level=1
        ListMarker “• ”
        StaticText “إعداد إقرارات ضريبة القيمة المضافة والزكاة في مواعيدها.”
      listitem level=1
        ListMarker “• ”
        StaticText “ضبط الفواتير الإلكترونية والتحقق من استيفائها للمتطلبات.”
      listitem level=1
        ListMarker “• ”
        StaticText “تسوية الحسابات وإقفالها في نهاية الشهر والسنة.”
      listitem level=1
        ListMarker “• ”
        StaticText “إعداد القوائم المالية وفق المعايير المعتمدة في المملكة.”
      listitem level=1
        ListMarker “• ”
        StaticText “المشاركة في جرد المخزون والأصول الثابتة.”
      listitem level=1
        ListMarker “• ”
        StaticText “إعداد الموازنة التقديرية ومقارنتها بالفعلي.”
      listitem level=1
        ListMarker “• ”
        StaticText “تجهيز ما يطلبه المراجع الخارجي والرد على ملاحظاته.”
      listitem level=1
        ListMarker “• ”
        StaticText “حفظ المستندات حفظًا يسهّل الرجوع إليها.”
  group “مكان العمل وطريقته”
  group “التقنيات”
  group “المهارات”
  group “التدرج المهني”
  group “المؤهلات التعليمية”
  group “مستويات المسار المهني”
  group “المهنة حول العالم”
  group “حسب المنطقة”
  group “سوق العمل”
  group “يوم عمل”
  group “الضغط والتوازن”
  group “خريطة المهارات”
  group “المزايا والعيوب”
  group “أخطاء شائعة”
  group “نصائح”
  group “دراسات حالة”
  group “ملف أعمال مقنع”
  group “مهن ذات صلة”
  group “أسئلة وأجوبة”
  group “شارِك هذا الدليل”`;
/* end snapshot Career guide: RightToLeft */

snapshots["Career guide: Sample"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Information Technology Manager”
    heading “Information Technology Manager” level=2
      StaticText “Information Technology Manager”
    StaticText “Also called:”
    list
      listitem level=1
        StaticText “IT Manager”
    paragraph
      StaticText “Information technology managers run the systems an organization depends on and see to it that those systems work smoothly and serve the goals of the business. They direct IT teams, manage projects, protect networks, and plan which new technology to adopt, so that people get more done and new ideas can take hold.”
    DescriptionList
      term “Projected job growth”
      definition
        StaticText “11%¹”
      term “Median pay”
      definition
        StaticText “$125,000² a year”
      definition
        StaticText “United States”
      term “Remote work”
      definition
        StaticText “Remote-friendly”
    list “Notes”
      listitem level=1
        ListMarker “1. ”
        StaticText “Projected job growth”
        StaticText “· ”
        StaticText “Estimated”
        StaticText “· ”
        StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
        StaticText “· ”
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      listitem level=1
        ListMarker “2. ”
        StaticText “Median pay”
        StaticText “· ”
        StaticText “Worked out from other figures”
        StaticText “· ”
        StaticText “At 50 percent of the span between the two ends: its exact middle. The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
  group “Market demand”
    heading “Market demand” level=3
      StaticText “Market demand”
    list “Market demand: High”
      listitem level=1
        StaticText “Low”
      listitem level=1
        StaticText “High”
    paragraph
      StaticText “Companies keep looking for IT managers. Their digital transformation goes on, concern about security grows, and ever more complicated systems need someone in charge if the business is to keep running and keep innovating.”
    heading “What drives it” level=4
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Digital transformation: businesses are still in the middle of it”
      listitem level=1
        ListMarker “• ”
        StaticText “Cybersecurity: the worry about it is growing”
      listitem level=1
        ListMarker “• ”
        StaticText “Complexity: IT infrastructure is getting harder to manage”
  group “Pay”
    figure
      heading “Annual pay” level=3
        StaticText “Annual pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $90,000 to $160,000 a year. The median is $125,000 a year: half earn more and half earn less. By level: Entry-Level $100,500, Mid-Level $125,000, and Senior-Level $149,500. Top 10% from $160,000.”
      group “Annual pay”
        paragraph
          StaticText “United States”
          StaticText “ ”
          StaticText “Per year, in US dollars”
        image “Lowest: $90,000 a year. Set by the editors. See note 1”
        image “Entry-Level: $100,500 a year. Worked out from other figures. See note 4”
        image “Median and Mid-Level: $125,000 a year. Worked out from other figures. See note 2. See note 5”
        image “Senior-Level: $149,500 a year. Worked out from other figures. See note 6”
        image “Highest and Top 10% from: $160,000 a year. Set by the editors. See note 1. See note 3”
      list “Notes”
        listitem level=1
          ListMarker “1. ”
          StaticText “Lowest and Highest”
          StaticText “· ”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2. ”
          StaticText “Median”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3. ”
          StaticText “90th percentile”
          StaticText “· ”
          StaticText “Set by the editors”
          StaticText “· ”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4. ”
          StaticText “Entry-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5. ”
          StaticText “Mid-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6. ”
          StaticText “Senior-Level”
          StaticText “· ”
          StaticText “Worked out from other figures”
          StaticText “· ”
          StaticText “At 85 percent of the span between the two ends.”
      paragraph
        StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
  group “What the job is”
    heading “What the job is” level=3
      StaticText “What the job is”
    paragraph
      StaticText “An IT manager answers for the technology a company runs on: the teams who look after it, the architecture behind it, and how well all of it serves the business. Keeping digital assets safe and efficient is part of that. So is weighing what has to work today against where the company wants to go. The manager is often the person who explains the technical staff to top executives, and the executives to the technical staff.”
    paragraph
      StaticText “An ordinary day means arranging network maintenance, putting security protocols in place, and bargaining with vendors over the products the company buys. IT managers also study new technology and judge what it could bring and what it could put at risk. They play a central part in digital transformation projects, which are meant to smooth the flow of work and make a business more agile.”
    paragraph
      StaticText “Technical skill alone will not carry the role. IT managers have to lead and communicate, so that IT and the company head in the same direction. They write IT policies and see that they are followed, make sure the rules on data are kept, and look after the budgets for buying and maintaining technology. The field changes fast, and adapting to it takes flexibility and foresight. That makes the job hard, and also rewarding.”
    paragraph
      StaticText “The role asks for three things at once: technical expertise, skill with people, and a head for business. Together with leaders from other departments, IT managers draw up technology roadmaps that give the company an edge over its competitors and keep it on its feet when something breaks. By planning ahead and tackling problems early, they lower risk, push innovation along, and prepare the company for a digital age.”
  group “Responsibilities”
    heading “Responsibilities” level=3
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Head the IT staff, from support technicians to developers and network administrators.”
      listitem level=1
        ListMarker “• ”
        StaticText “Draw up IT strategies that serve the organization’s objectives, and carry them out.”
      listitem level=1
        ListMarker “• ”
        StaticText “See that hardware and software are installed, maintained, and upgraded.”
      listitem level=1
        ListMarker “• ”
        StaticText “Direct the security work that keeps data intact and prevents breaches.”
      listitem level=1
        ListMarker “• ”
        StaticText “Plan IT budgets and keep to them, including purchasing and the management of vendors.”
      listitem level=1
        ListMarker “• ”
        StaticText “Steer IT projects so that they arrive on time, on budget, and within scope.”
      listitem level=1
        ListMarker “• ”
        StaticText “Write the policies and standards for IT, spell out best practices, and hold people to them.”
      listitem level=1
        ListMarker “• ”
        StaticText “Guide the planning for disaster recovery and for business continuity.”
      listitem level=1
        ListMarker “• ”
        StaticText “Size up new technology and advise on how to bring it in.”
      listitem level=1
        ListMarker “• ”
        StaticText “Work with the heads of other departments to learn what technology they need.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep watch over IT services and step in when a problem is escalated.”
      listitem level=1
        ListMarker “• ”
        StaticText “Make sure IT meets the laws and regulations that apply to it.”
      listitem level=1
        ListMarker “• ”
        StaticText “Bargain over contracts with those who supply technology and services.”
      listitem level=1
        ListMarker “• ”
        StaticText “Train and mentor the IT staff so that they grow in their profession.”
      listitem level=1
        ListMarker “• ”
        StaticText “Report to stakeholders regularly on IT’s performance metrics and on how projects are coming along.”
  group “Where and how the work is done”
  group “Technologies”
  group “Skills”
  group “The way up”
  group “Education”
  group “Career tiers”
  group “Around the world”
  group “By region”
  group “The job market”
  group “A day at work”
  group “Stress and balance”
  group “Skill map”
  group “Pros and cons”
  group “Common mistakes”
  group “Advice”
  group “Case studies”
  group “A portfolio that convinces”
  group “Job outlook”
  group “Questions and answers”
  group “Sources”
  group “Share this guide”
  group “Plans”`;
/* end snapshot Career guide: Sample */

snapshots["Career guide: OwnTop"] = 
`article
  navigation “Contents”
    group
      DisclosureTriangle “Contents” expanded=false
        StaticText “Contents”
  group “Gardener”
    sectionheader
      heading “Work in the green” level=1
      paragraph
        StaticText “Three gardeners tell.”
  group “Pay”
    figure
      heading “Hourly pay” level=2
        StaticText “Hourly pay”
      Figcaption
        paragraph
          StaticText “The range shown runs from $14 to $27 an hour. The median is $18 an hour: half earn more and half earn less. By level: Head gardener $25. Bottom 10% up to $14 and Top 10% from $27.”
      group “Hourly pay”
        paragraph
          StaticText “Per hour, in US dollars”
        image “Bottom 10% up to: $14 an hour”
        image “Median: $18 an hour”
        image “Head gardener: $25 an hour”
        image “Top 10% from: $27 an hour”
  group “Responsibilities”
    heading “Responsibilities” level=2
      StaticText “Responsibilities”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “• ”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “• ”
        StaticText “Keep tools sharp.”
  group “Career tiers”
    figure
      heading “Career tiers” level=2
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “2 tiers, from Gardener to Head gardener. By years of experience: Gardener (0–5 years) and Head gardener (5 years or more).”
      group “Career tiers”
        image “Gardener: 0–5 years”
        image “Head gardener: 5 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–5 years Gardener” expanded=false
            StaticText “0–5 years”
            StaticText “Gardener”
        listitem level=1
          button “5 years or more Head gardener” expanded=false
            StaticText “5 years or more”
            StaticText “Head gardener”
  group “Skill map”
    figure
      heading “Skill map” level=2
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “4 skills in 2 groups: In the garden and At the desk.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “In the garden”
            list “In the garden”
              listitem level=2
                image “Planting”
                  StaticText “Planting”
              listitem level=2
                image “Pruning”
                  StaticText “Pruning”
          listitem level=1
            paragraph
              StaticText “At the desk”
            list “At the desk”
              listitem level=2
                image “Planning”
                  StaticText “Planning”
              listitem level=2
                image “Leading”
                  StaticText “Leading”
  group “Advice”
    heading “Advice” level=2
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “• ”
        StaticText “Work through a winter before you decide.”
  group “Share this guide”
    heading “Share this guide” level=2
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
/* end snapshot Career guide: OwnTop */

