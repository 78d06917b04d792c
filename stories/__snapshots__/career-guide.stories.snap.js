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
        ListMarker “•”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “•”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “•”
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
        ListMarker “•”
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
    ListMarker “•”
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
              ListMarker “•”
              StaticText “Planning”
            listitem level=2
              ListMarker “•”
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
        ListMarker “1.”
        StaticText “Projected job growth”
        StaticText “·”
        StaticText “Estimated”
        StaticText “·”
        StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
        StaticText “·”
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      listitem level=1
        ListMarker “2.”
        StaticText “Median pay”
        StaticText “·”
        StaticText “Worked out from other figures”
        StaticText “·”
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
          ListMarker “1.”
          StaticText “Lowest and Highest”
          StaticText “·”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2.”
          StaticText “Median”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3.”
          StaticText “Top 10% from $160,000”
          StaticText “·”
          StaticText “Set by the editors”
          StaticText “·”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4.”
          StaticText “Entry-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5.”
          StaticText “Mid-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6.”
          StaticText “Senior-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
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
          ListMarker “1.”
          StaticText “Projected growth”
          StaticText “·”
          StaticText “Estimated”
          StaticText “·”
          StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
          StaticText “·”
          StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      paragraph
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
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
            StaticText “Chief Information Officer (CIO)”`;
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
        ListMarker “1.”
        StaticText “Projected job growth”
        StaticText “·”
        StaticText “Estimated”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Employment Projections, 2024 – 2034, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2.”
        StaticText “Median pay”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “for May 2024”
        StaticText “·”
        StaticText “Pay by the hour before overtime, apprentices included. People who work for themselves are not in this survey.”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3.”
        StaticText “Remote work”
        StaticText “·”
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
        ListMarker “•”
        StaticText “Construction: new homes, plants, and data centers all need wiring”
      listitem level=1
        ListMarker “•”
        StaticText “Replacement: older panels and circuits do not carry what households plug in today”
      listitem level=1
        ListMarker “•”
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
          StaticText “Per hour, in British pounds”
        image “Electricians and electrical fitters, United Kingdom: Bottom 10% up to: £12 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Bottom 25% up to: £14.99 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Median: £18.03 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Average: £18.25 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Top 25% from: £21.05 an hour. Measured. See note 1”
        image “Electricians and electrical fitters, United Kingdom: Top 10% from: £24.04 an hour. Measured. See note 1”
      list “Notes”
        listitem level=1
          ListMarker “1.”
          StaticText “All figures”
          StaticText “·”
          StaticText “Measured”
      paragraph
        StaticText “Electricians, United States”
        StaticText “·”
        StaticText “As of May 2024”
        StaticText “·”
        StaticText “Pay by the hour before overtime, apprentices included. People who work for themselves are not in this survey.”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
      paragraph
        StaticText “Electricians and electrical fitters, United Kingdom”
        StaticText “·”
        StaticText “As of 2024”
        StaticText “·”
        StaticText “Provisional figures for employees.”
        StaticText “·”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.5a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “·”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “·”
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
        ListMarker “•”
        StaticText “Read drawings, specifications, and wiring diagrams, and lay the job out from them.”
      listitem level=1
        ListMarker “•”
        StaticText “Bend and mount conduit, tray, and boxes so that the run is safe, straight, and easy to service.”
      listitem level=1
        ListMarker “•”
        StaticText “Pull, terminate, and label conductors.”
      listitem level=1
        ListMarker “•”
        StaticText “Install panels, breakers, transformers, motors, lighting, and controls.”
      listitem level=1
        ListMarker “•”
        StaticText “Lock out and tag circuits, and prove that they are dead, before touching them.”
      listitem level=1
        ListMarker “•”
        StaticText “Find faults with meters and testers, and repair or replace what caused them.”
      listitem level=1
        ListMarker “•”
        StaticText “Test new work and record the results for the inspector and the owner.”
      listitem level=1
        ListMarker “•”
        StaticText “Check existing equipment for damage, overload, and breaches of code.”
      listitem level=1
        ListMarker “•”
        StaticText “Tell owners plainly when equipment is not safe to run.”
      listitem level=1
        ListMarker “•”
        StaticText “List and order material, and keep track of what a job has used.”
      listitem level=1
        ListMarker “•”
        StaticText “Coordinate with plumbers, carpenters, and the general contractor.”
      listitem level=1
        ListMarker “•”
        StaticText “Keep a license or card current and follow changes in the code.”
      listitem level=1
        ListMarker “•”
        StaticText “Show apprentices how the work is done, and check theirs.”
  group “Where and how the work is done”
    heading “Where and how the work is done” level=3
      StaticText “Where and how the work is done”
    paragraph
      StaticText “You work wherever there is power: in shells without heat, in finished kitchens, on factory floors, on roofs, in crawl spaces. Construction electricians move from site to site and may drive far for a good job. Maintenance electricians have one workplace and know every machine in it.”
    paragraph
      StaticText “Most work is full time and by day. Sites start early, often at six or seven, to use the light and stay ahead of the heat. Overtime comes with deadlines and shutdowns. Plants that never stop have night and weekend shifts, and service electricians take turns being on call.”
    paragraph
      StaticText “The body takes part. You kneel, climb, lift, and work with your arms over your head for hours. The hazards are shock, arc flash, falls, and cuts. Protective gear, lockout, and the habit of testing before touching are what keep people in the trade whole.”
  group “Technologies”
    heading “Technologies” level=3
      StaticText “Technologies”
    heading “Test equipment” level=4
      StaticText “Test equipment”
    list
      listitem level=1
        StaticText “Multimeter and clamp meter”
      listitem level=1
        StaticText “Insulation resistance tester”
      listitem level=1
        StaticText “Oscilloscope”
      listitem level=1
        StaticText “Non-contact voltage tester”
    heading “Tools” level=4
      StaticText “Tools”
    list
      listitem level=1
        StaticText “Conduit benders”
      listitem level=1
        StaticText “Fish tape and cable pullers”
      listitem level=1
        StaticText “Crimping and termination tools”
      listitem level=1
        StaticText “Cordless drills and rotary hammers”
    heading “Controls” level=4
      StaticText “Controls”
    list
      listitem level=1
        StaticText “Programmable logic controllers (PLC)”
      listitem level=1
        StaticText “Variable frequency drives”
      listitem level=1
        StaticText “SCADA software”
    heading “Drawings and estimates” level=4
      StaticText “Drawings and estimates”
    list
      listitem level=1
        StaticText “Autodesk AutoCAD”
      listitem level=1
        StaticText “Voltage drop and load calculators”
      listitem level=1
        StaticText “Craftsman CD Estimator”
    heading “Office” level=4
      StaticText “Office”
    list
      listitem level=1
        StaticText “Microsoft Excel”
  group “Skills”
    heading “Skills” level=3
      StaticText “Skills”
    heading “Skills as O*NET rates them” level=4
      StaticText “Skills as O*NET rates them”
    list
      listitem level=1
        StaticText “Troubleshooting”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Repairing”
        StaticText “Importance: 62.5%¹”
      listitem level=1
        StaticText “Active Listening”
        StaticText “Importance: 59.5%¹”
      listitem level=1
        StaticText “Speaking”
        StaticText “Importance: 59.5%¹”
      listitem level=1
        StaticText “Critical Thinking”
        StaticText “Importance: 59.5%¹”
      listitem level=1
        StaticText “Installation”
        StaticText “Importance: 56.25%¹”
      listitem level=1
        StaticText “Quality Control Analysis”
        StaticText “Importance: 56.25%¹”
      listitem level=1
        StaticText “Judgment and Decision Making”
        StaticText “Importance: 56.25%¹”
    heading “On the tools” level=4
      StaticText “On the tools”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Conduit bending”
        list
          listitem level=2
            StaticText “offsets”
          listitem level=2
            StaticText “saddles”
          listitem level=2
            StaticText “90-degree bends”
      listitem level=1
        ListMarker “•”
        StaticText “Cable pulling and termination”
      listitem level=1
        ListMarker “•”
        StaticText “Panel and service work”
      listitem level=1
        ListMarker “•”
        StaticText “Motor controls”
        list
          listitem level=2
            StaticText “starters”
          listitem level=2
            StaticText “drives”
          listitem level=2
            StaticText “interlocks”
      listitem level=1
        ListMarker “•”
        StaticText “Grounding and bonding”
      listitem level=1
        ListMarker “•”
        StaticText “Reading drawings and diagrams”
      listitem level=1
        ListMarker “•”
        StaticText “Testing and commissioning”
    heading “With people” level=4
      StaticText “With people”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Clear talk on a loud site”
      listitem level=1
        ListMarker “•”
        StaticText “Patience with customers who want it done today”
      listitem level=1
        ListMarker “•”
        StaticText “Teaching apprentices”
      listitem level=1
        ListMarker “•”
        StaticText “Owning a mistake before it is covered by drywall”
    list “Notes”
      listitem level=1
        ListMarker “1.”
        StaticText “Skills as O*NET rates them: Importance”
        StaticText “·”
        StaticText “Worked out from other figures”
        StaticText “·”
        StaticText “O*NET rates importance from 1 to 5; here that span is 0 to 1.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
  group “The way up”
    heading “The way up” level=3
      StaticText “The way up”
    heading “Get in” level=4
      StaticText “Get in”
    paragraph
      StaticText “Finish high school with algebra, get a driver’s license, and apply to every program within reach: there is usually an aptitude test in math and reading, and an interview. Working as a helper while you wait counts for you in that interview.”
    heading “Serve your time” level=4
      StaticText “Serve your time”
    paragraph
      StaticText “As an apprentice you are hired, insured, and paid from the first day. Your rate rises by periods, as you collect hours and pass classes. Ask to see every kind of work: those who have only ever pulled wire know only how to pull wire.”
    heading “Turn out” level=4
      StaticText “Turn out”
    paragraph
      StaticText “With the exam behind you, you are a journeyman. Now you can work alone, travel, and move between contractors. Many choose a specialty here: controls, fire alarm, high voltage, solar, or service.”
    heading “Lead, or own” level=4
      StaticText “Lead, or own”
    paragraph
      StaticText “Foremen plan the day for a crew. From there the road forks: general foreman and superintendent on the site, estimator and project manager in the office, inspector for a city, teacher in the program, or a contractor’s license and your own name on the truck.”
  group “Education”
    heading “Education” level=3
      StaticText “Education”
    paragraph
      StaticText “Almost everyone comes in through an apprenticeship or as a helper who becomes an apprentice. A joint program, run by a local union and the contractors together, or a program of an association of contractors, combines paid work under a journeyman with classes in theory, code, and safety. Plan on four to five years.”
    paragraph
      StaticText “Schools offer certificates in electrical technology. They do not replace the hours on site, but they shorten the path in some programs and make an application stronger. Algebra is the subject that applicants most often have to catch up on.”
    heading “Levels” level=4
    list
      listitem level=1
        StaticText “High school diploma or equivalent”
        StaticText “Required”
        StaticText “Share of workers: 30.58%¹”
      listitem level=1
        StaticText “Certificate after high school, apprenticeship classes included”
        StaticText “Preferred”
        StaticText “Share of workers: 61.71%¹”
      listitem level=1
        StaticText “Associate’s degree”
        StaticText “Optional”
        StaticText “Share of workers: 1.79%¹”
        list
          listitem level=2
            StaticText “Electrical technology”
          listitem level=2
            StaticText “Construction management”
    heading “Certifications” level=4
    list
      listitem level=1
        StaticText “Journeyman electrician license”
        paragraph
          StaticText “That you have the hours and know the code well enough to work without supervision. States and cities set the rules; a few leave it to local government.”
      listitem level=1
        StaticText “Master electrician license”
        paragraph
          StaticText “That you can plan work, pull permits, and answer for others, after more years as a journeyman.”
      listitem level=1
        StaticText “OSHA 10-Hour and 30-Hour Construction”
        StaticText “OSHA 10/30”
        paragraph
          StaticText “That you have had basic safety training, or the longer course for those who lead a crew.”
      listitem level=1
        StaticText “NABCEP PV Installation Professional”
        StaticText “PVIP”
        paragraph
          StaticText “Experience and knowledge in installing solar power.”
    heading “Experience” level=4
    paragraph
      StaticText “None to start as an apprentice. A journeyman license asks for hours of supervised work, commonly 8,000, and an exam.”
    heading “Training” level=4
    paragraph
      StaticText “Codes are revised every few years, and most states that license electricians ask for hours of continuing education before they renew.”
    list “Notes”
      listitem level=1
        ListMarker “1.”
        StaticText “High school diploma or equivalent, Certificate after high school, apprenticeship classes included, and Associate’s degree”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “Share of electricians asked who named it as what their job requires.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      Figcaption
        paragraph
          StaticText “6 tiers, from Apprentice, periods 1 and 2 to General Foreman. By years of experience: Apprentice, periods 1 and 2 (0–1 years), Apprentice, periods 3 and 4 (1–3 years), Apprentice, periods 5 and 6 (3–5 years), Journeyman Wireman (5 years or more), Foreman (8 years or more), and General Foreman (12 years or more). These tiers overlap in years: Journeyman Wireman, Foreman, and General Foreman.”
      group “Career tiers”
        image “Apprentice, periods 1 and 2: 0–1 years”
        image “Apprentice, periods 3 and 4: 1–3 years”
        image “Apprentice, periods 5 and 6: 3–5 years”
        image “Journeyman Wireman: 5 years or more”
        image “Foreman: 8 years or more”
        image “General Foreman: 12 years or more”
        paragraph
          StaticText “Years of experience”
      list “Career tiers”
        listitem level=1
          button “0–1 years Apprentice, periods 1 and 2” expanded=false
            StaticText “0–1 years”
            StaticText “Apprentice, periods 1 and 2”
        listitem level=1
          button “1–3 years Apprentice, periods 3 and 4” expanded=false
            StaticText “1–3 years”
            StaticText “Apprentice, periods 3 and 4”
        listitem level=1
          button “3–5 years Apprentice, periods 5 and 6” expanded=false
            StaticText “3–5 years”
            StaticText “Apprentice, periods 5 and 6”
        listitem level=1
          button “5 years or more Journeyman Wireman” expanded=false
            StaticText “5 years or more”
            StaticText “Journeyman Wireman”
        listitem level=1
          button “8 years or more Foreman” expanded=false
            StaticText “8 years or more”
            StaticText “Foreman”
        listitem level=1
          button “12 years or more General Foreman” expanded=false
            StaticText “12 years or more”
            StaticText “General Foreman”
  group “Around the world”
    heading “Around the world” level=3
      StaticText “Around the world”
    paragraph
      StaticText “Electric current obeys the same laws everywhere, but licenses do not travel: nearly every country, and in the United States nearly every state, has its own. Some states recognize each other’s exams. Anyone who moves abroad should expect to have the training assessed and to sit a test on the local wiring rules.”
    paragraph
      StaticText “The work itself is wanted wherever people build, replace old networks, or move heating and transport to electricity. Large projects take crews from far away, and traveling journeymen can earn more for a time at the price of living out of a bag.”
  group “By region”
    heading “By region” level=3
      StaticText “By region”
    heading “Demand” level=4
    list
      listitem level=1
        StaticText “United States”
        list “Demand: High”
          listitem level=2
            StaticText “Low”
          listitem level=2
            StaticText “Moderate”
          listitem level=2
            StaticText “High”
        StaticText “Rising”
    heading “Regulations” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “National Electrical Code (NFPA 70)”
        StaticText “United States, as adopted by states and cities”
      listitem level=1
        ListMarker “•”
        StaticText “State and local electrician licensing”
        StaticText “United States”
      listitem level=1
        ListMarker “•”
        StaticText “OSHA electrical safety standards”
        StaticText “United States”
      listitem level=1
        ListMarker “•”
        StaticText “BS 7671, the Wiring Regulations”
        StaticText “United Kingdom”
  group “The job market”
    heading “The job market” level=3
      StaticText “The job market”
    heading “Challenges” level=4
    paragraph
      StaticText “Construction moves in waves. When building slows, the last to be hired wait for a call, and maintenance jobs become attractive. It pays to have some savings and more than one specialty.”
    paragraph
      StaticText “The body wears: knees, shoulders, and backs end more careers than shocks do. Those who last learn to lift with help, change positions, and move toward planning or teaching in time.”
    heading “Ways to grow” level=4
    paragraph
      StaticText “Controls and automation, solar and storage, car charging, data centers, and fire alarm all pay for knowledge beyond general wiring. Inspection, estimating, and teaching take experience and leave the ladder behind.”
    heading “Trends” level=4
    paragraph
      StaticText “More of a building is controlled by low voltage and software, so that electricians meet networks and programmable controllers. Prefabrication moves part of the work from the site into shops. Batteries and panels at home make every house a small power plant, with two directions to protect.”
  group “A day at work”
    figure
      heading “A day at work” level=3
        StaticText “A day at work”
      Figcaption
        paragraph
          StaticText “The day runs from 6 AM to 2:30 PM: 8 hours, 30 minutes. By length: Rough-in (3 hours), Pulling wire (2 hours, 15 minutes), Terminations and tests (1 hour, 30 minutes), Start on site (30 minutes), Lunch (30 minutes), Clean up (30 minutes), and Break (15 minutes). Time zone: Pacific Time.”
      group “A day at work”
        image “Start on site: 6:00 – 6:30 AM, 30 minutes. Safety talk and plan”
        image “Rough-in: 6:30 – 9:30 AM, 3 hours. Conduit and boxes”
        image “Break: 9:30 – 9:45 AM, 15 minutes”
        image “Pulling wire: 9:45 AM – 12:00 PM, 2 hours, 15 minutes. Conductors and labels”
        image “Lunch: 12:00 – 12:30 PM, 30 minutes”
        image “Terminations and tests: 12:30 – 2:00 PM, 1 hour, 30 minutes. Panel work”
        image “Clean up: 2:00 – 2:30 PM, 30 minutes. Ready for tomorrow”
      list “Blocks of the day”
        listitem level=1
          ListMarker “1.”
          StaticText “Start on site”
          time
            StaticText “6:00 AM”
          StaticText “–”
          time
            StaticText “6:30 AM”
          StaticText “·”
          StaticText “30 minutes”
          paragraph
            StaticText “Safety talk and plan”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Sign in and hear what other trades will do today.”
            listitem level=2
              ListMarker “•”
              StaticText “Go over the drawings with the foreman.”
            listitem level=2
              ListMarker “•”
              StaticText “Check tools, ladder, and protective gear.”
        listitem level=1
          ListMarker “2.”
          StaticText “Rough-in”
          time
            StaticText “6:30 AM”
          StaticText “–”
          time
            StaticText “9:30 AM”
          StaticText “·”
          StaticText “3 hours”
          paragraph
            StaticText “Conduit and boxes”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Mark out runs from the drawings.”
            listitem level=2
              ListMarker “•”
              StaticText “Bend and mount conduit.”
            listitem level=2
              ListMarker “•”
              StaticText “Set boxes before the walls are closed.”
        listitem level=1
          ListMarker “3.”
          StaticText “Break”
          time
            StaticText “9:30 AM”
          StaticText “–”
          time
            StaticText “9:45 AM”
          StaticText “·”
          StaticText “15 minutes”
        listitem level=1
          ListMarker “4.”
          StaticText “Pulling wire”
          time
            StaticText “9:45 AM”
          StaticText “–”
          time
            StaticText “12:00 PM”
          StaticText “·”
          StaticText “2 hours, 15 minutes”
          paragraph
            StaticText “Conductors and labels”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Pull feeders with the crew.”
            listitem level=2
              ListMarker “•”
              StaticText “Label both ends of every circuit.”
        listitem level=1
          ListMarker “5.”
          StaticText “Lunch”
          time
            StaticText “12:00 PM”
          StaticText “–”
          time
            StaticText “12:30 PM”
          StaticText “·”
          StaticText “30 minutes”
        listitem level=1
          ListMarker “6.”
          StaticText “Terminations and tests”
          time
            StaticText “12:30 PM”
          StaticText “–”
          time
            StaticText “2:00 PM”
          StaticText “·”
          StaticText “1 hour, 30 minutes”
          paragraph
            StaticText “Panel work”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Lock out the panel and prove it dead.”
            listitem level=2
              ListMarker “•”
              StaticText “Make up terminations to the right torque.”
            listitem level=2
              ListMarker “•”
              StaticText “Test and write the results down.”
        listitem level=1
          ListMarker “7.”
          StaticText “Clean up”
          time
            StaticText “2:00 PM”
          StaticText “–”
          time
            StaticText “2:30 PM”
          StaticText “·”
          StaticText “30 minutes”
          paragraph
            StaticText “Ready for tomorrow”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Return tools and report what material is short.”
            listitem level=2
              ListMarker “•”
              StaticText “Tell the foreman what is done and what is in the way.”
  group “Stress and balance”
    heading “Stress and balance” level=3
      StaticText “Stress and balance”
    heading “Stress” level=4
    list “Stress: Low to Moderate”
      listitem level=1
        StaticText “Low”
      listitem level=1
        StaticText “Moderate”
      listitem level=1
        StaticText “High”
    heading “Balance of work and life” level=4
    list “Balance of work and life: Good”
      listitem level=1
        StaticText “Challenging”
      listitem level=1
        StaticText “Fair”
      listitem level=1
        StaticText “Good”
    paragraph
      StaticText “A construction day ends in the afternoon, and the work stays on site. What eats into life at home is travel, overtime before a deadline, and calls at night for those in service. These two readings are the editors’ opinion.”
    heading “What causes stress” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Deadlines and shutdowns with overtime”
      listitem level=1
        ListMarker “•”
        StaticText “Long drives to distant sites”
      listitem level=1
        ListMarker “•”
        StaticText “On-call nights in service and maintenance”
      listitem level=1
        ListMarker “•”
        StaticText “Waiting time between projects”
    heading “What helps” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Choosing maintenance or local service work”
      listitem level=1
        ListMarker “•”
        StaticText “Saving for slow months”
      listitem level=1
        ListMarker “•”
        StaticText “Keeping fit, and using lifting gear”
      listitem level=1
        ListMarker “•”
        StaticText “Agreements that limit and pay for overtime”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “What you learn in the order most apprenticeships teach it, and what it opens.”
        paragraph
          StaticText “13 skills in 3 groups: Basics, Craft, and Beyond the tools. 11 links show what leads to what.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “Basics”
            paragraph
              StaticText “Learned in the first year, needed on every day after it.”
            list “Basics”
              listitem level=2
                image “Safety and lockout. Leads to Testing and fault finding”
                  StaticText “Safety and lockout”
              listitem level=2
                image “Electrical theory. Leads to Code and calculations and Motors and controls”
                  StaticText “Electrical theory”
              listitem level=2
                image “Tools and materials. Leads to Conduit and cable”
                  StaticText “Tools and materials”
              listitem level=2
                image “Reading drawings. Leads to Conduit and cable and Estimating”
                  StaticText “Reading drawings”
          listitem level=1
            paragraph
              StaticText “Craft”
            paragraph
              StaticText “What a journeyman does without being told how.”
            list “Craft”
              listitem level=2
                image “Conduit and cable. Leads to Leading a crew. Builds on Tools and materials and Reading drawings”
                  StaticText “Conduit and cable”
              listitem level=2
                image “Code and calculations. Leads to Panels and services. Builds on Electrical theory”
                  StaticText “Code and calculations”
              listitem level=2
                image “Panels and services. Leads to Solar and storage. Builds on Code and calculations”
                  StaticText “Panels and services”
              listitem level=2
                image “Motors and controls. Leads to Automation and PLCs. Builds on Electrical theory”
                  StaticText “Motors and controls”
              listitem level=2
                image “Testing and fault finding. Leads to Automation and PLCs. Builds on Safety and lockout”
                  StaticText “Testing and fault finding”
          listitem level=1
            paragraph
              StaticText “Beyond the tools”
            paragraph
              StaticText “Where the ladder and its branches lead.”
            list “Beyond the tools”
              listitem level=2
                image “Automation and PLCs. Builds on Motors and controls and Testing and fault finding”
                  StaticText “Automation and PLCs”
              listitem level=2
                image “Solar and storage. Builds on Panels and services”
                  StaticText “Solar and storage”
              listitem level=2
                image “Estimating. Builds on Reading drawings”
                  StaticText “Estimating”
              listitem level=2
                image “Leading a crew. Builds on Conduit and cable”
                  StaticText “Leading a crew”
  group “Pros and cons”
    heading “Pros and cons” level=3
      StaticText “Pros and cons”
    heading “Pros” level=4
    list
      listitem level=1
        image “Pro”
        StaticText “You are paid while you learn, and owe no tuition when you finish.”
      listitem level=1
        image “Pro”
        StaticText “A license and a scale that are in writing: you know what the next step pays.”
      listitem level=1
        image “Pro”
        StaticText “The work cannot be done from far away.”
      listitem level=1
        image “Pro”
        StaticText “At the end of the day something works that did not in the morning.”
      listitem level=1
        image “Pro”
        StaticText “There are many ways on: specialties, inspection, teaching, a business of your own.”
    heading “Cons” level=4
    list
      listitem level=1
        image “Con”
        StaticText “Early mornings, weather, dust, and heights.”
      listitem level=1
        image “Con”
        StaticText “Shock, arc flash, and falls are real dangers.”
      listitem level=1
        image “Con”
        StaticText “Hard on knees, back, and shoulders.”
      listitem level=1
        image “Con”
        StaticText “Work depends on how much is being built.”
      listitem level=1
        image “Con”
        StaticText “Four to five years pass before you stand on your own license.”
  group “Common mistakes”
    heading “Common mistakes” level=3
      StaticText “Common mistakes”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Working on a circuit because someone said it was off. Test it yourself.”
      listitem level=1
        ListMarker “•”
        StaticText “Applying to one program only and waiting a year for the answer.”
      listitem level=1
        ListMarker “•”
        StaticText “Neglecting math, and meeting it again in the exam.”
      listitem level=1
        ListMarker “•”
        StaticText “Collecting hours in one kind of work and none in the others.”
      listitem level=1
        ListMarker “•”
        StaticText “Leaving labels for later.”
      listitem level=1
        ListMarker “•”
        StaticText “Not writing hours down, and being unable to prove them to the licensing board.”
      listitem level=1
        ListMarker “•”
        StaticText “Going into business as a good electrician who has never priced a job.”
  group “Advice”
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Ask each local program for its wage sheet: it shows the rate of every period and what goes into health and pension on top.”
      listitem level=1
        ListMarker “•”
        StaticText “Compare whole packages. Two contractors with one hourly rate can differ by many dollars in benefits.”
      listitem level=1
        ListMarker “•”
        StaticText “Buy few tools, and good ones; agreements often list which are yours to bring.”
      listitem level=1
        ListMarker “•”
        StaticText “Learn to bend conduit well: it is the part of your work that everyone sees.”
      listitem level=1
        ListMarker “•”
        StaticText “Keep a notebook of faults you have found. It is the best textbook you will own.”
      listitem level=1
        ListMarker “•”
        StaticText “Get the safety cards before your first interview.”
      listitem level=1
        ListMarker “•”
        StaticText “Look at the license rules of your state first, as hours from an unregistered job may not count.”
  group “Case studies”
    heading “Case studies” level=3
      StaticText “Case studies”
    article
      heading “From warehouse to wireman” level=4
        StaticText “From warehouse to wireman”
      paragraph
        StaticText “Commercial construction”
      paragraph
        StaticText “A made-up but ordinary case: someone of 24 with a warehouse job applies to two programs, fails the math part of one test, takes an evening class in algebra, and gets in a year later. The first year pays about what the warehouse did. By the fifth period the rate has nearly doubled.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “The test can be taken again. The year of waiting is best spent on the subject that failed you.”
    article
      heading “A plant that kept tripping” level=4
        StaticText “A plant that kept tripping”
      paragraph
        StaticText “Manufacturing”
      paragraph
        StaticText “Another composed example: a conveyor stops every few days, and three visits have replaced three good motors. The maintenance electrician logs the current for a week and sees it rise with the humidity: water gets into a junction box.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “Measure long enough to see the pattern before you replace a part.”
  group “A portfolio that convinces”
    heading “A portfolio that convinces” level=3
      StaticText “A portfolio that convinces”
    paragraph
      StaticText “Few in the trade bring a folder, which is why one helps. Keep photographs of panels and conduit runs you have made, where the site allows it, with a line on what was difficult.”
    paragraph
      StaticText “Beside them belong the proof of your hours, your cards and licenses with their dates, and the names of foremen who will say a word for you.”
  group “Job outlook”
    figure
      heading “Job outlook” level=3
        StaticText “Job outlook”
      Figcaption
        paragraph
          StaticText “Over 2024 – 2034, employment is projected to grow by 9%. That is more than the benchmark (All occupations: 3%).”
      paragraph
        StaticText “Growing much faster than the average for all occupations”
      group “Job outlook”
        paragraph
          StaticText “Electrician”
        image “Electrician: 9%. Estimated. See note 1”
        paragraph
          StaticText “All occupations”
        image “All occupations: 3%. Estimated. See note 1”
      DescriptionList
        term “Jobs now”
        definition
          StaticText “818,700²”
          StaticText “2024”
        term “Jobs projected”
        definition
          StaticText “896,100³”
          StaticText “2034”
        term “Change in jobs”
        definition
          StaticText “77,400 more jobs⁴”
          StaticText “2024 – 2034”
      list “Notes”
        listitem level=1
          ListMarker “1.”
          StaticText “Projected growth and Projected growth: All occupations”
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
        link “Source: U.S. Bureau of Labor Statistics, Employment Projections, 2024 – 2034, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
  group “Related roles”
    heading “Related roles” level=3
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
        StaticText “·”
        link “In the list of sources”
      listitem level=1
        ListMarker “2.”
        StaticText “Electrical and electronics installer and repairer and Electrical and electronic engineering technologist or technician”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “for May 2024”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
  group “Questions and answers”
    heading “Questions and answers” level=3
      StaticText “Questions and answers”
    group
      DisclosureTriangle “How long does it take to become an electrician?” expanded=false
        heading “How long does it take to become an electrician?” level=4
          StaticText “How long does it take to become an electrician?”
    group
      DisclosureTriangle “How much does an apprentice earn?” expanded=false
        heading “How much does an apprentice earn?” level=4
          StaticText “How much does an apprentice earn?”
    group
      DisclosureTriangle “Do I have to join a union?” expanded=false
        heading “Do I have to join a union?” level=4
          StaticText “Do I have to join a union?”
    group
      DisclosureTriangle “Is color blindness a problem?” expanded=false
        heading “Is color blindness a problem?” level=4
          StaticText “Is color blindness a problem?”
    group
      DisclosureTriangle “How good at math must I be?” expanded=false
        heading “How good at math must I be?” level=4
          StaticText “How good at math must I be?”
    group
      DisclosureTriangle “Is the work dangerous?” expanded=false
        heading “Is the work dangerous?” level=4
          StaticText “Is the work dangerous?”
    group
      DisclosureTriangle “Does my license count in another state?” expanded=false
        heading “Does my license count in another state?” level=4
          StaticText “Does my license count in another state?”
    group
      DisclosureTriangle “Can I start at 40?” expanded=false
        heading “Can I start at 40?” level=4
          StaticText “Can I start at 40?”
  group “Sources”
    heading “Sources” level=3
      StaticText “Sources”
    list
      listitem level=1
        ListMarker “1.”
        paragraph
          link “Occupational Employment and Wage Statistics”
            StaticText “Occupational Employment and Wage Statistics”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
          StaticText “·”
          StaticText “May 2024”
          StaticText “·”
          StaticText “Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2.”
        paragraph
          link “Employment Projections”
            StaticText “Employment Projections”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
          StaticText “·”
          StaticText “2024 – 2034”
          StaticText “·”
          StaticText “Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3.”
        paragraph
          link “Occupational Outlook Handbook, 2024–34 edition”
            StaticText “Occupational Outlook Handbook, 2024–34 edition”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
          StaticText “·”
          StaticText “2024 – 2034”
          StaticText “·”
          StaticText “Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “4.”
        paragraph
          StaticText “Annual Survey of Hours and Earnings, Table 14.5a, 2024 provisional”
        paragraph
          StaticText “Office for National Statistics”
          StaticText “·”
          StaticText “2024”
          StaticText “·”
          StaticText “Open Government Licence v3.0”
        paragraph
          StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
      listitem level=1
        ListMarker “5.”
        paragraph
          link “O*NET 29.3 Database”
            StaticText “O*NET 29.3 Database”
        paragraph
          StaticText “U.S. Department of Labor, Employment and Training Administration”
          StaticText “·”
          StaticText “CC BY 4.0”
        paragraph
          StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
      listitem level=1
        ListMarker “6.”
        paragraph
          link “Inside wireman wage rates, Zone A”
            StaticText “Inside wireman wage rates, Zone A”
        paragraph
          StaticText “IBEW Local 684, Modesto, California”
          StaticText “·”
          StaticText “December 2018”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
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
        ListMarker “•”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “•”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “•”
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
        ListMarker “•”
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
        ListMarker “•”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “•”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “•”
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
        ListMarker “•”
        StaticText “RindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzRindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
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
        ListMarker “•”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “•”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “•”
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
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Work through a winter before you decide.”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
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
        ListMarker “1.”
        StaticText “Projected job growth”
        StaticText “·”
        StaticText “Estimated”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, Registered Nurses, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2.”
        StaticText “Median pay”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “for May 2024”
        StaticText “·”
        StaticText “Wages before overtime, over all settings and states.”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3.”
        StaticText “Remote work”
        StaticText “·”
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
          ListMarker “1.”
          StaticText “Registered nurses, United States: All figures. Community nurses, full time, United Kingdom: Bottom 10% up to £30,329, Bottom 25% up to £34,738, Median, Top 25% from £46,516, and Average. Children’s nurses, full time, United Kingdom: Bottom 25% up to £28,627, Median, and Average”
          StaticText “·”
          StaticText “Measured”
        listitem level=1
          ListMarker “2.”
          StaticText “Community nurses, full time, United Kingdom: 90th percentile. Children’s nurses, full time, United Kingdom: 10th percentile, 75th percentile, and 90th percentile”
          StaticText “·”
          StaticText “for 2024”
          StaticText “·”
          StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
          StaticText “·”
          StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
          StaticText “·”
          link “In the list of sources”
      paragraph
        StaticText “Registered nurses, United States”
        StaticText “·”
        StaticText “As of May 2024”
        StaticText “·”
        StaticText “Wages before overtime, over all settings and states.”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
      paragraph
        StaticText “Community nurses, full time, United Kingdom”
        StaticText “·”
        StaticText “As of 2024”
        StaticText “·”
        StaticText “Provisional figures for employees. The publisher withholds what its sample cannot support.”
        StaticText “·”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “·”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “·”
        link “In the list of sources”
      paragraph
        StaticText “Children’s nurses, full time, United Kingdom”
        StaticText “·”
        StaticText “As of 2024”
        StaticText “·”
        StaticText “Provisional figures for employees. The publisher withholds what its sample cannot support.”
        StaticText “·”
        StaticText “Source: Office for National Statistics, Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional, 2024, Open Government Licence v3.0”
        StaticText “·”
        StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
        StaticText “·”
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
        ListMarker “•”
        StaticText “Take over patients at handover and assess each of them at the start of the shift.”
      listitem level=1
        ListMarker “•”
        StaticText “Plan care with the patient, the family, and the team, and adjust it as things change.”
      listitem level=1
        ListMarker “•”
        StaticText “Give medication and treatment, and watch for what they do.”
      listitem level=1
        ListMarker “•”
        StaticText “Measure, record, and interpret vital signs and laboratory results.”
      listitem level=1
        ListMarker “•”
        StaticText “Recognize when a patient gets worse, act at once, and call for help.”
      listitem level=1
        ListMarker “•”
        StaticText “Look after wounds, lines, drains, and tubes.”
      listitem level=1
        ListMarker “•”
        StaticText “Prepare patients for tests and operations, and receive them afterward.”
      listitem level=1
        ListMarker “•”
        StaticText “Teach patients and families what to do at home.”
      listitem level=1
        ListMarker “•”
        StaticText “Keep to the rules against infection, falls, and pressure injuries.”
      listitem level=1
        ListMarker “•”
        StaticText “Delegate to nursing assistants and practical nurses, and answer for what is delegated.”
      listitem level=1
        ListMarker “•”
        StaticText “Record care completely and at the time.”
      listitem level=1
        ListMarker “•”
        StaticText “Speak for patients who cannot speak for themselves.”
      listitem level=1
        ListMarker “•”
        StaticText “Comfort people, and stay with the dying.”
  group “Where and how the work is done”
    heading “Where and how the work is done” level=3
      StaticText “Where and how the work is done”
    paragraph
      StaticText “Nearly six in ten registered nurses in the United States work in hospitals (59 percent), and about two in ten in outpatient care, which takes in physicians’ offices, clinics, and home healthcare (19 percent). Nursing homes, government, and schools employ most of the rest.”
    paragraph
      StaticText “Hospitals need nurses at every hour. Twelve-hour shifts, three a week, are common; others work eight hours, five days. New nurses often begin on nights. Clinics, offices, and schools keep office hours, and tend to pay less.”
    paragraph
      StaticText “You are on your feet for most of the shift. Lifting and turning patients strains the back, needles and infections are a risk, and so is violence from people who are confused or in distress. Lifts, safe needles, vaccines, and enough colleagues are what to ask about in an interview.”
  group “Technologies”
    heading “Technologies” level=3
      StaticText “Technologies”
    heading “Health records” level=4
      StaticText “Health records”
    list
      listitem level=1
        StaticText “Epic”
      listitem level=1
        StaticText “MEDITECH”
      listitem level=1
        StaticText “eClinicalWorks”
      listitem level=1
        StaticText “Allscripts Sunrise”
    heading “Medication” level=4
      StaticText “Medication”
    list
      listitem level=1
        StaticText “Bar-code medication administration”
      listitem level=1
        StaticText “Smart infusion pumps”
      listitem level=1
        StaticText “Automated dispensing cabinets”
    heading “Monitoring” level=4
      StaticText “Monitoring”
    list
      listitem level=1
        StaticText “Bedside and central monitors”
      listitem level=1
        StaticText “Point-of-care blood tests”
    heading “Emergency” level=4
      StaticText “Emergency”
    list
      listitem level=1
        StaticText “Defibrillators”
    heading “Moving patients” level=4
      StaticText “Moving patients”
    list
      listitem level=1
        StaticText “Patient lifts”
    heading “Reference” level=4
      StaticText “Reference”
    list
      listitem level=1
        StaticText “Drug guides”
    heading “Scheduling” level=4
      StaticText “Scheduling”
    list
      listitem level=1
        StaticText “Kronos Workforce Timekeeper”
    heading “Office” level=4
      StaticText “Office”
    list
      listitem level=1
        StaticText “Microsoft Excel”
  group “Skills”
    heading “Skills” level=3
      StaticText “Skills”
    heading “Skills as O*NET rates them” level=4
      StaticText “Skills as O*NET rates them”
    list
      listitem level=1
        StaticText “Social Perceptiveness”
        StaticText “Importance: 78%¹”
      listitem level=1
        StaticText “Active Listening”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Speaking”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Critical Thinking”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Coordination”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Service Orientation”
        StaticText “Importance: 75%¹”
      listitem level=1
        StaticText “Reading Comprehension”
        StaticText “Importance: 72%¹”
      listitem level=1
        StaticText “Judgment and Decision Making”
        StaticText “Importance: 72%¹”
      listitem level=1
        StaticText “Monitoring”
        StaticText “Importance: 68.75%¹”
      listitem level=1
        StaticText “Time Management”
        StaticText “Importance: 53%¹”
    heading “Clinical” level=4
      StaticText “Clinical”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Assessment from head to toe”
      listitem level=1
        ListMarker “•”
        StaticText “Medication and dose calculation”
      listitem level=1
        ListMarker “•”
        StaticText “Lines and drains”
        list
          listitem level=2
            StaticText “peripheral IV”
          listitem level=2
            StaticText “urinary catheter”
          listitem level=2
            StaticText “feeding tube”
      listitem level=1
        ListMarker “•”
        StaticText “Wound care”
      listitem level=1
        ListMarker “•”
        StaticText “Recognizing deterioration”
        list
          listitem level=2
            StaticText “early warning scores”
          listitem level=2
            StaticText “sepsis screening”
          listitem level=2
            StaticText “stroke signs”
      listitem level=1
        ListMarker “•”
        StaticText “Resuscitation”
      listitem level=1
        ListMarker “•”
        StaticText “Infection control”
    heading “With people” level=4
      StaticText “With people”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Handover that leaves nothing out”
      listitem level=1
        ListMarker “•”
        StaticText “Teaching in plain words”
      listitem level=1
        ListMarker “•”
        StaticText “Calm in an emergency”
      listitem level=1
        ListMarker “•”
        StaticText “Speaking up to anyone”
      listitem level=1
        ListMarker “•”
        StaticText “Comforting the grieving”
    list “Notes”
      listitem level=1
        ListMarker “1.”
        StaticText “Skills as O*NET rates them: Importance”
        StaticText “·”
        StaticText “Worked out from other figures”
        StaticText “·”
        StaticText “O*NET rates importance from 1 to 5; here that span is 0 to 1.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
  group “The way up”
    heading “The way up” level=3
      StaticText “The way up”
    heading “Learn and pass” level=4
      StaticText “Learn and pass”
    paragraph
      StaticText “Take biology, chemistry, and statistics seriously before nursing school, and work as a nursing assistant if you can: it shows you the job before you pay for it. After the degree comes the license exam.”
    heading “First year” level=4
      StaticText “First year”
    paragraph
      StaticText “A residency or a long orientation with a preceptor is worth more than a slightly higher wage. Expect to feel slow. By the end of the year the routine carries you and leaves attention for the patient.”
    heading “Grow at the bedside” level=4
      StaticText “Grow at the bedside”
    paragraph
      StaticText “Clinical ladders reward staying: you take on sicker patients, teach students, lead the shift, and improve how the unit works, for higher pay at each step. A certificate in your specialty usually counts.”
    heading “Choose a direction” level=4
      StaticText “Choose a direction”
    paragraph
      StaticText “From there, roads lead to advanced practice, to management, to teaching, or out of the hospital: public health, schools, case management, informatics, research, or travel nursing.”
  group “Education”
    heading “Education” level=3
      StaticText “Education”
    paragraph
      StaticText “Three kinds of program lead to the same license exam: a bachelor’s degree, an associate’s degree, and, rarely now, a diploma from a hospital school. All of them put you at the bedside under supervision from early on.”
    paragraph
      StaticText “Hospitals increasingly want the bachelor’s degree, or a promise to earn it within some years. Bridge programs let working nurses do so part time, and some employers help pay. People with a degree in another field can take an accelerated program.”
    paragraph
      StaticText “Roles with more authority, such as nurse practitioner, midwife, anesthetist, or clinical nurse specialist, ask for a master’s degree or a doctorate.”
    heading “Levels” level=4
    list
      listitem level=1
        StaticText “Associate’s degree or diploma in nursing”
        StaticText “Required”
        StaticText “Share of workers: 19.39%¹”
      listitem level=1
        StaticText “Bachelor’s degree in nursing”
        StaticText “Preferred”
        StaticText “Share of workers: not published because it is unreliable²”
        list
          listitem level=2
            StaticText “Nursing (BSN)”
      listitem level=1
        StaticText “Master’s degree”
        StaticText “Optional”
        StaticText “Share of workers: 1.43%³”
        list
          listitem level=2
            StaticText “Nurse practitioner”
          listitem level=2
            StaticText “Nursing leadership”
          listitem level=2
            StaticText “Nursing education”
    heading “Certifications” level=4
    list
      listitem level=1
        StaticText “National Council Licensure Examination”
        StaticText “NCLEX-RN”
        paragraph
          StaticText “That you know enough to practice safely as a new registered nurse. Every state asks for it.”
      listitem level=1
        StaticText “State nursing license”
        StaticText “RN”
        paragraph
          StaticText “That your state lets you practice. Many states honor each other’s license through the Nurse Licensure Compact.”
      listitem level=1
        StaticText “Basic Life Support”
        StaticText “BLS”
        paragraph
          StaticText “That you can resuscitate until help comes. Renewed every two years.”
      listitem level=1
        StaticText “Advanced Cardiovascular Life Support”
        StaticText “ACLS”
        paragraph
          StaticText “That you can lead the treatment of a cardiac arrest or a dangerous heart rhythm with a team.”
      listitem level=1
        StaticText “Critical Care Registered Nurse”
        StaticText “CCRN”
        paragraph
          StaticText “Experience and knowledge in the care of critically ill patients.”
    heading “Experience” level=4
    paragraph
      StaticText “None for a first post; many hospitals have residencies of some months to a year for new graduates. Specialties such as intensive care often prefer one or two years on a ward.”
    heading “Training” level=4
    paragraph
      StaticText “Most states ask for hours of continuing education at each renewal of the license. Hospitals add yearly checks of skills, and a certificate for each new specialty.”
    list “Notes”
      listitem level=1
        ListMarker “1.”
        StaticText “Associate’s degree or diploma in nursing”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “Share of nurses asked who named it as what their job requires. The figure is for the associate’s degree.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
      listitem level=1
        ListMarker “2.”
        StaticText “Bachelor’s degree in nursing”
        StaticText “·”
        StaticText “O*NET gives a share but recommends not to publish it.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
      listitem level=1
        ListMarker “3.”
        StaticText “Master’s degree”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “Share of nurses asked who named it as what their job requires.”
        StaticText “·”
        link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
        StaticText “·”
        StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
        StaticText “·”
        link “In the list of sources”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
        StaticText “Career tiers”
      group “Career tiers”
        image “Bedside: Clinical Nurse I: 0–1 years”
        image “Bedside: Clinical Nurse II: 1–4 years”
        image “Bedside: Clinical Nurse III: 4–8 years”
        image “Bedside: Clinical Nurse IV: 8 years or more”
        image “Leadership: Nurse Manager: 5 years or more”
        image “Leadership: Director of Nursing: 12 years or more”
        image “Advanced practice: Nurse Practitioner: 3 years or more”
        paragraph
          StaticText “Years of experience”
      paragraph
        StaticText “Bedside”
      list “Bedside”
        listitem level=1
          button “0–1 years Clinical Nurse I” expanded=false
            StaticText “0–1 years”
            StaticText “Clinical Nurse I”
        listitem level=1
          button “1–4 years Clinical Nurse II” expanded=false
            StaticText “1–4 years”
            StaticText “Clinical Nurse II”
        listitem level=1
          button “4–8 years Clinical Nurse III” expanded=false
            StaticText “4–8 years”
            StaticText “Clinical Nurse III”
        listitem level=1
          button “8 years or more Clinical Nurse IV” expanded=false
            StaticText “8 years or more”
            StaticText “Clinical Nurse IV”
      paragraph
        StaticText “Leadership”
      list “Leadership”
        listitem level=1
          button “5 years or more Nurse Manager” expanded=false
            StaticText “5 years or more”
            StaticText “Nurse Manager”
        listitem level=1
          button “12 years or more Director of Nursing” expanded=false
            StaticText “12 years or more”
            StaticText “Director of Nursing”
      paragraph
        StaticText “Advanced practice”
      list “Advanced practice”
        listitem level=1
          button “3 years or more Nurse Practitioner” expanded=false
            StaticText “3 years or more”
            StaticText “Nurse Practitioner”
      Figcaption
        paragraph
          StaticText “Bedside: 4 tiers, from Clinical Nurse I to Clinical Nurse IV. By years of experience: Clinical Nurse I (0–1 years), Clinical Nurse II (1–4 years), Clinical Nurse III (4–8 years), and Clinical Nurse IV (8 years or more).”
        paragraph
          StaticText “Leadership: 2 tiers, from Nurse Manager to Director of Nursing. By years of experience: Nurse Manager (5 years or more) and Director of Nursing (12 years or more). These tiers overlap in years: Nurse Manager and Director of Nursing.”
        paragraph
          StaticText “Advanced practice: By years of experience: Nurse Practitioner (3 years or more).”
  group “Around the world”
    heading “Around the world” level=3
      StaticText “Around the world”
    paragraph
      StaticText “Nurses are wanted nearly everywhere, and many move. A license does not move with them: most countries check the degree, test the language, and set an exam of their own. The NCLEX is taken in Canada as well as in the United States.”
    paragraph
      StaticText “Where rich countries recruit, poorer ones lose the nurses they trained. Codes of ethical recruitment exist for this reason; a serious employer abroad knows them and charges you no fee.”
  group “By region”
    heading “By region” level=3
      StaticText “By region”
    heading “Demand” level=4
    list
      listitem level=1
        StaticText “United States”
        list “Demand: High”
          listitem level=2
            StaticText “Low”
          listitem level=2
            StaticText “Moderate”
          listitem level=2
            StaticText “High”
        StaticText “Rising”
    heading “Regulations” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Nurse practice acts of the states”
        StaticText “United States”
      listitem level=1
        ListMarker “•”
        StaticText “Nurse Licensure Compact”
        StaticText “States that have joined”
      listitem level=1
        ListMarker “•”
        StaticText “HIPAA”
        StaticText “United States”
      listitem level=1
        ListMarker “•”
        StaticText “Nursing and Midwifery Council register”
        StaticText “United Kingdom”
      listitem level=1
        ListMarker “•”
        StaticText “Directive 2005/36/EC on professional qualifications”
        StaticText “European Union”
  group “The job market”
    heading “The job market” level=3
      StaticText “The job market”
    heading “Challenges” level=4
    paragraph
      StaticText “Staffing is the subject of every break room. With too many patients for each nurse, care is missed and people leave, which makes it worse. Ask about ratios on the unit, by day and by night, before you sign.”
    paragraph
      StaticText “Violence at work, moral distress, and burnout are part of the picture. Units differ a great deal, and leaders make much of that difference.”
    heading “Ways to grow” level=4
    paragraph
      StaticText “Specialties such as intensive care, emergency, operating room, and oncology open with courses and certificates. Advanced practice brings more authority and pay for some years of study. Informatics, quality, and care management need nurses who like systems.”
    heading “Trends” level=4
    paragraph
      StaticText “Care moves out of the hospital, and with it the jobs. Monitoring at home, virtual nursing for admissions and teaching, and software that warns of deterioration change the daily work. Documentation by voice promises time back at the bedside.”
  group “A day at work”
    figure
      heading “A day at work” level=3
        StaticText “A day at work”
      Figcaption
        paragraph
          StaticText “The day runs from 7 PM to 7 AM the next day: 12 hours. By length: Night round (3 hours), First round (2 hours, 30 minutes), Settling in (2 hours, 30 minutes), Early morning (2 hours, 30 minutes), Handover (1 hour in 2 blocks), and Meal (30 minutes). Past midnight: Settling in. Time zone: Central Time.”
      group “A day at work”
        image “Handover: 7:00 – 7:30 PM, 30 minutes. Taking over”
        image “First round: 7:30 – 10:00 PM, 2 hours, 30 minutes. Assessment and evening medication”
        image “Settling in: 10:00 PM – 12:30 AM, 2 hours, 30 minutes. Quiet on the ward”
        image “Meal: 12:30 – 1:00 AM, 30 minutes”
        image “Night round: 1 – 4 AM, 3 hours. Watching”
        image “Early morning: 4:00 – 6:30 AM, 2 hours, 30 minutes. Blood tests and morning care”
        image “Handover: 6:30 – 7:00 AM, 30 minutes. Giving over”
      list “Blocks of the day”
        listitem level=1
          ListMarker “1.”
          StaticText “Handover”
          time
            StaticText “7:00 PM”
          StaticText “–”
          time
            StaticText “7:30 PM”
          StaticText “·”
          StaticText “30 minutes”
          paragraph
            StaticText “Taking over”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Hear the report at the bedside.”
            listitem level=2
              ListMarker “•”
              StaticText “Check lines, pumps, and alarms together.”
            listitem level=2
              ListMarker “•”
              StaticText “Decide whom to see first.”
        listitem level=1
          ListMarker “2.”
          StaticText “First round”
          time
            StaticText “7:30 PM”
          StaticText “–”
          time
            StaticText “10:00 PM”
          StaticText “·”
          StaticText “2 hours, 30 minutes”
          paragraph
            StaticText “Assessment and evening medication”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Assess every patient.”
            listitem level=2
              ListMarker “•”
              StaticText “Give medication and record it.”
            listitem level=2
              ListMarker “•”
              StaticText “Settle pain, position, and fears for the night.”
        listitem level=1
          ListMarker “3.”
          StaticText “Settling in”
          time
            StaticText “10:00 PM”
          StaticText “–”
          time
            StaticText “12:30 AM”
          StaticText “·”
          StaticText “2 hours, 30 minutes”
          paragraph
            StaticText “Quiet on the ward”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Turn patients who cannot turn themselves.”
            listitem level=2
              ListMarker “•”
              StaticText “Answer call lights.”
            listitem level=2
              ListMarker “•”
              StaticText “Catch up on the record.”
        listitem level=1
          ListMarker “4.”
          StaticText “Meal”
          time
            StaticText “12:30 AM”
          StaticText “–”
          time
            StaticText “1:00 AM”
          StaticText “·”
          StaticText “30 minutes”
        listitem level=1
          ListMarker “5.”
          StaticText “Night round”
          time
            StaticText “1 AM”
          StaticText “–”
          time
            StaticText “4 AM”
          StaticText “·”
          StaticText “3 hours”
          paragraph
            StaticText “Watching”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Vital signs as ordered.”
            listitem level=2
              ListMarker “•”
              StaticText “Review charts and tomorrow’s tests.”
            listitem level=2
              ListMarker “•”
              StaticText “Call the physician on duty when something changes.”
        listitem level=1
          ListMarker “6.”
          StaticText “Early morning”
          time
            StaticText “4:00 AM”
          StaticText “–”
          time
            StaticText “6:30 AM”
          StaticText “·”
          StaticText “2 hours, 30 minutes”
          paragraph
            StaticText “Blood tests and morning care”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Draw blood so that results are there for rounds.”
            listitem level=2
              ListMarker “•”
              StaticText “Weigh patients and measure fluids.”
            listitem level=2
              ListMarker “•”
              StaticText “Give early medication.”
        listitem level=1
          ListMarker “7.”
          StaticText “Handover”
          time
            StaticText “6:30 AM”
          StaticText “–”
          time
            StaticText “7:00 AM”
          StaticText “·”
          StaticText “30 minutes”
          paragraph
            StaticText “Giving over”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Report to the day shift at the bedside.”
            listitem level=2
              ListMarker “•”
              StaticText “Finish the record before leaving.”
  group “Stress and balance”
    heading “Stress and balance” level=3
      StaticText “Stress and balance”
    heading “Stress” level=4
    list “Stress: Moderate to High”
      listitem level=1
        StaticText “Low”
      listitem level=1
        StaticText “Moderate”
      listitem level=1
        StaticText “High”
    heading “Balance of work and life” level=4
    list “Balance of work and life: Fair”
      listitem level=1
        StaticText “Challenging”
      listitem level=1
        StaticText “Fair”
      listitem level=1
        StaticText “Good”
    paragraph
      StaticText “Three shifts a week leave four days free, which many would not trade. But nights turn the body’s clock, weekends and holidays come round, and a hard shift goes home with you. These two readings are the editors’ opinion and differ from unit to unit.”
    heading “What causes stress” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Too many patients at once”
      listitem level=1
        ListMarker “•”
        StaticText “Night shifts and short turnarounds”
      listitem level=1
        ListMarker “•”
        StaticText “Death, grief, and anger at close range”
      listitem level=1
        ListMarker “•”
        StaticText “Interruptions while handling medication”
    heading “What helps” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Units with fixed ratios and a good manager”
      listitem level=1
        ListMarker “•”
        StaticText “Grouping nights, and guarding sleep afterward”
      listitem level=1
        ListMarker “•”
        StaticText “Debriefing after a bad event”
      listitem level=1
        ListMarker “•”
        StaticText “Clinics, schools, and case management for regular hours”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “What carries a nurse through a shift, and where it leads.”
        paragraph
          StaticText “14 skills in 3 groups: Foundation, Practice, and Advanced. 10 links show what leads to what.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “Foundation”
            paragraph
              StaticText “Learned in school and the first year.”
            list “Foundation”
              listitem level=2
                image “Assessment. Leads to Recognizing deterioration and Diagnosis and prescribing”
                  StaticText “Assessment”
              listitem level=2
                image “Medication safety. Leads to Critical care”
                  StaticText “Medication safety”
              listitem level=2
                image “Infection control. Leads to Improving quality”
                  StaticText “Infection control”
              listitem level=2
                image “Communication. Leads to Teaching patients”
                  StaticText “Communication”
          listitem level=1
            paragraph
              StaticText “Practice”
            paragraph
              StaticText “What makes a nurse reliable on a full shift.”
            list “Practice”
              listitem level=2
                image “Prioritizing. Leads to Leading a shift”
                  StaticText “Prioritizing”
              listitem level=2
                image “Recognizing deterioration. Leads to Resuscitation. Builds on Assessment”
                  StaticText “Recognizing deterioration”
              listitem level=2
                image “Teaching patients. Leads to Precepting. Builds on Communication”
                  StaticText “Teaching patients”
              listitem level=2
                image “Resuscitation. Leads to Critical care. Builds on Recognizing deterioration”
                  StaticText “Resuscitation”
              listitem level=2
                image “Documentation. Leads to Improving quality”
                  StaticText “Documentation”
          listitem level=1
            paragraph
              StaticText “Advanced”
            paragraph
              StaticText “Where the ladder and its branches lead.”
            list “Advanced”
              listitem level=2
                image “Critical care. Builds on Medication safety and Resuscitation”
                  StaticText “Critical care”
              listitem level=2
                image “Leading a shift. Builds on Prioritizing”
                  StaticText “Leading a shift”
              listitem level=2
                image “Precepting. Builds on Teaching patients”
                  StaticText “Precepting”
              listitem level=2
                image “Diagnosis and prescribing. Builds on Assessment”
                  StaticText “Diagnosis and prescribing”
              listitem level=2
                image “Improving quality. Builds on Infection control and Documentation”
                  StaticText “Improving quality”
  group “Pros and cons”
    heading “Pros and cons” level=3
      StaticText “Pros and cons”
    heading “Pros” level=4
    list
      listitem level=1
        image “Pro”
        StaticText “The work matters, and you see it every day.”
      listitem level=1
        image “Pro”
        StaticText “There are openings in nearly every town.”
      listitem level=1
        image “Pro”
        StaticText “Many specialties to move between without starting over.”
      listitem level=1
        image “Pro”
        StaticText “Three long shifts can leave four days free.”
      listitem level=1
        image “Pro”
        StaticText “Pay rises with a ladder that is written down.”
    heading “Cons” level=4
    list
      listitem level=1
        image “Con”
        StaticText “Nights, weekends, and holidays.”
      listitem level=1
        image “Con”
        StaticText “Hard on back and feet.”
      listitem level=1
        image “Con”
        StaticText “Emotional weight that comes home with you.”
      listitem level=1
        image “Con”
        StaticText “Too many patients on badly staffed units.”
      listitem level=1
        image “Con”
        StaticText “Exposure to infection, needles, and sometimes violence.”
  group “Common mistakes”
    heading “Common mistakes” level=3
      StaticText “Common mistakes”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Choosing a program without looking at how many of its graduates pass the exam.”
      listitem level=1
        ListMarker “•”
        StaticText “Taking the first post for the bonus, and being bound to it for years.”
      listitem level=1
        ListMarker “•”
        StaticText “Hiding that you do not know. Asking is what safe nurses do.”
      listitem level=1
        ListMarker “•”
        StaticText “Skipping breaks until you make a slip.”
      listitem level=1
        ListMarker “•”
        StaticText “Charting from memory at the end of the shift.”
      listitem level=1
        ListMarker “•”
        StaticText “Going from nights to days and back without a plan for sleep.”
      listitem level=1
        ListMarker “•”
        StaticText “Waiting to call because the doctor may be annoyed.”
  group “Advice”
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Shadow a nurse for a whole night before you apply to school.”
      listitem level=1
        ListMarker “•”
        StaticText “Ask every employer for the number of patients per nurse on the unit, by day and by night.”
      listitem level=1
        ListMarker “•”
        StaticText “Choose the first job for its residency and its preceptors.”
      listitem level=1
        ListMarker “•”
        StaticText “Learn one way to report, such as situation, background, assessment, recommendation, and use it every time.”
      listitem level=1
        ListMarker “•”
        StaticText “Write down a question each shift, and look it up afterward.”
      listitem level=1
        ListMarker “•”
        StaticText “Keep proof of courses and competencies in one place.”
      listitem level=1
        ListMarker “•”
        StaticText “Get vaccinated, learn to use the lifts, and protect your back from the first day.”
  group “Case studies”
    heading “Case studies” level=3
      StaticText “Case studies”
    article
      heading “A number that drifted” level=4
        StaticText “A number that drifted”
      paragraph
        StaticText “Hospital ward”
      paragraph
        StaticText “A composed example: at two in the morning a patient’s breathing has gone from 16 to 22 in four hours, with everything else near normal. The nurse does not wait for the next round. She screens for sepsis, calls, and the antibiotics run within the hour.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “A trend says more than a value. Trust it, and say it in one clear sentence.”
    article
      heading “From nights to school” level=4
        StaticText “From nights to school”
      paragraph
        StaticText “Community”
      paragraph
        StaticText “Another composed example: after six years of nights a nurse with small children moves to a school. Pay falls, hours become regular, and she misses the team. She takes one hospital weekend a month and keeps her skills and her certificate.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “Leaving the ward need not be all or nothing.”
  group “A portfolio that convinces”
    heading “A portfolio that convinces” level=3
      StaticText “A portfolio that convinces”
    paragraph
      StaticText “Employers ask for license, life support, and vaccination records: have them ready as one file, with the dates on which they run out.”
    paragraph
      StaticText “For a clinical ladder, collect evidence as you go: a project with before and after, the students you have taught, thanks from patients with names removed. Never keep anything that could identify a patient.”
  group “Job outlook”
    figure
      heading “Job outlook” level=3
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
        link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, Registered Nurses, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
  group “Related roles”
    heading “Related roles” level=3
      StaticText “Related roles”
    list
      listitem level=1
        StaticText “Licensed practical or vocational nurse”
        paragraph
          StaticText “Gives basic care under a registered nurse, after about a year of training.”
        StaticText “Median”
        StaticText “$62,340¹ a year”
        StaticText “United States”
      listitem level=1
        StaticText “Respiratory therapist”
        paragraph
          StaticText “Treats people who have trouble breathing.”
        StaticText “Median”
        StaticText “$80,450¹ a year”
        StaticText “United States”
      listitem level=1
        StaticText “Diagnostic medical sonographer”
        paragraph
          StaticText “Makes images with ultrasound.”
        StaticText “Median”
        StaticText “$89,340¹ a year”
        StaticText “United States”
      listitem level=1
        StaticText “Physician assistant”
        paragraph
          StaticText “Examines, diagnoses, and treats, in a team with physicians.”
        StaticText “Median”
        StaticText “$133,260¹ a year”
        StaticText “United States”
      listitem level=1
        StaticText “EMT or paramedic”
        paragraph
          StaticText “Treats and moves people in an emergency.”
        StaticText “Median”
        StaticText “$46,350¹ a year”
        StaticText “United States”
      listitem level=1
        StaticText “Dental hygienist”
        paragraph
          StaticText “Cleans teeth and looks for disease of the mouth.”
        StaticText “Median”
        StaticText “$94,260¹ a year”
        StaticText “United States”
    list “Notes”
      listitem level=1
        ListMarker “1.”
        StaticText “Licensed practical or vocational nurse, Respiratory therapist, Diagnostic medical sonographer, Physician assistant, EMT or paramedic, and Dental hygienist”
        StaticText “·”
        StaticText “Measured”
        StaticText “·”
        StaticText “for May 2024”
        StaticText “·”
        link “Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, Registered Nurses, 2024–34 edition, 2024 – 2034, Public domain (U.S. Government work)”
        StaticText “·”
        link “In the list of sources”
  group “Questions and answers”
    heading “Questions and answers” level=3
      StaticText “Questions and answers”
    group
      DisclosureTriangle “How long does it take to become a registered nurse?” expanded=false
        heading “How long does it take to become a registered nurse?” level=4
          StaticText “How long does it take to become a registered nurse?”
    group
      DisclosureTriangle “Where is the pay highest?” expanded=false
        heading “Where is the pay highest?” level=4
          StaticText “Where is the pay highest?”
    group
      DisclosureTriangle “Do I have to work nights?” expanded=false
        heading “Do I have to work nights?” level=4
          StaticText “Do I have to work nights?”
    group
      DisclosureTriangle “Is an associate’s degree enough?” expanded=false
        heading “Is an associate’s degree enough?” level=4
          StaticText “Is an associate’s degree enough?”
    group
      DisclosureTriangle “What if I faint at the sight of blood?” expanded=false
        heading “What if I faint at the sight of blood?” level=4
          StaticText “What if I faint at the sight of blood?”
    group
      DisclosureTriangle “Can I move to another state?” expanded=false
        heading “Can I move to another state?” level=4
          StaticText “Can I move to another state?”
    group
      DisclosureTriangle “What is the difference from a nurse practitioner?” expanded=false
        heading “What is the difference from a nurse practitioner?” level=4
          StaticText “What is the difference from a nurse practitioner?”
    group
      DisclosureTriangle “Why are some of the British figures missing?” expanded=false
        heading “Why are some of the British figures missing?” level=4
          StaticText “Why are some of the British figures missing?”
  group “Sources”
    heading “Sources” level=3
      StaticText “Sources”
    list
      listitem level=1
        ListMarker “1.”
        paragraph
          link “Occupational Employment and Wage Statistics”
            StaticText “Occupational Employment and Wage Statistics”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
          StaticText “·”
          StaticText “May 2024”
          StaticText “·”
          StaticText “Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “2.”
        paragraph
          link “Occupational Outlook Handbook, Registered Nurses, 2024–34 edition”
            StaticText “Occupational Outlook Handbook, Registered Nurses, 2024–34 edition”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
          StaticText “·”
          StaticText “2024 – 2034”
          StaticText “·”
          StaticText “Public domain (U.S. Government work)”
      listitem level=1
        ListMarker “3.”
        paragraph
          StaticText “Annual Survey of Hours and Earnings, Table 14.7a, 2024 provisional”
        paragraph
          StaticText “Office for National Statistics”
          StaticText “·”
          StaticText “2024”
          StaticText “·”
          StaticText “Open Government Licence v3.0”
        paragraph
          StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
      listitem level=1
        ListMarker “4.”
        paragraph
          link “O*NET 29.3 Database”
            StaticText “O*NET 29.3 Database”
        paragraph
          StaticText “U.S. Department of Labor, Employment and Training Administration”
          StaticText “·”
          StaticText “CC BY 4.0”
        paragraph
          StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status`;
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
          StaticText “Per year, in US dollars”
        image “Lowest: $90,000 a year. Set by the editors. See note 1”
        image “Entry-Level: $100,500 a year. Worked out from other figures. See note 4”
        image “Median and Mid-Level: $125,000 a year. Worked out from other figures. See note 2. See note 5”
        image “Senior-Level: $149,500 a year. Worked out from other figures. See note 6”
        image “Highest and Top 10% from: $160,000 a year. Set by the editors. See note 1. See note 3”
      list “Notes”
        listitem level=1
          ListMarker “1.”
          StaticText “Lowest and Highest”
          StaticText “·”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2.”
          StaticText “Median”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3.”
          StaticText “Top 10% from $160,000”
          StaticText “·”
          StaticText “Set by the editors”
          StaticText “·”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4.”
          StaticText “Entry-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5.”
          StaticText “Mid-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6.”
          StaticText “Senior-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
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
        StaticText “·”
        StaticText “تسمح منشآت كثيرة بيوم أو يومين من المنزل، أما أيام الإقفال والجرد فيغلب عليها الحضور.”
  group “الطلب في سوق العمل”
    heading “الطلب في سوق العمل” level=3
      StaticText “الطلب في سوق العمل”
    list “الطلب في سوق العمل: مرتفع”
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
        ListMarker “•”
        StaticText “الفوترة الإلكترونية: كل منشأة خاضعة لضريبة القيمة المضافة تحتاج إلى من يضبط فواتيرها”
      listitem level=1
        ListMarker “•”
        StaticText “المعايير الدولية للتقرير المالي: تطبيقها يتطلب معرفة تتجاوز مسك الدفاتر”
      listitem level=1
        ListMarker “•”
        StaticText “التوطين: تسعى المنشآت إلى توظيف محاسبين سعوديين”
      listitem level=1
        ListMarker “•”
        StaticText “المشروعات الجديدة: شركات تُؤسَّس وتحتاج إلى نظام مالي منذ يومها الأول”
  group “الأجر”
    figure
      heading “الأجر الشهري” level=3
        StaticText “الأجر الشهري”
      Figcaption
        paragraph
          StaticText “يمتد النطاق المعروض من ‏4,500 ر.س.‏ إلى ‏25,000 ر.س.‏ في الشهر. حسب المستوى: مبتدئ ‏6,000 ر.س.‏ ومحاسب أول ‏11,000 ر.س.‏ ورئيس حسابات ‏16,000 ر.س.‏”
      group “الأجر الشهري”
        paragraph
          StaticText “محاسب، المملكة العربية السعودية”
          StaticText “في الشهر (ريال سعودي)”
        image “الأدنى: ‏4,500 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “مبتدئ: ‏6,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “محاسب أول: ‏11,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “رئيس حسابات: ‏16,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
        image “الأعلى: ‏25,000 ر.س.‏ في الشهر. رقم حدّدته هيئة التحرير. انظر الملاحظة 1”
      list “ملاحظات”
        listitem level=1
          ListMarker “. 1”
          StaticText “جميع الأرقام”
          StaticText “·”
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
        ListMarker “•”
        StaticText “تسجيل العمليات المالية اليومية وتوجيهها إلى حساباتها.”
      listitem level=1
        ListMarker “•”
        StaticText “مطابقة كشوف البنوك مع الدفاتر ومعالجة الفروق.”
      listitem level=1
        ListMarker “•”
        StaticText “متابعة ما للمنشأة على العملاء وما عليها للموردين.”
      listitem level=1
        ListMarker “•”
        StaticText “إعداد مسيرات الرواتب بالتنسيق مع الموارد البشرية.”
      listitem level=1
        ListMarker “•”
        StaticText “إعداد إقرارات ضريبة القيمة المضافة والزكاة في مواعيدها.”
      listitem level=1
        ListMarker “•”
        StaticText “ضبط الفواتير الإلكترونية والتحقق من استيفائها للمتطلبات.”
      listitem level=1
        ListMarker “•”
        StaticText “تسوية الحسابات وإقفالها في نهاية الشهر والسنة.”
      listitem level=1
        ListMarker “•”
        StaticText “إعداد القوائم المالية وفق المعايير المعتمدة في المملكة.”
      listitem level=1
        ListMarker “•”
        StaticText “المشاركة في جرد المخزون والأصول الثابتة.”
      listitem level=1
        ListMarker “•”
        StaticText “إعداد الموازنة التقديرية ومقارنتها بالفعلي.”
      listitem level=1
        ListMarker “•”
        StaticText “تجهيز ما يطلبه المراجع الخارجي والرد على ملاحظاته.”
      listitem level=1
        ListMarker “•”
        StaticText “حفظ المستندات حفظًا يسهّل الرجوع إليها.”
  group “مكان العمل وطريقته”
    heading “مكان العمل وطريقته” level=3
      StaticText “مكان العمل وطريقته”
    paragraph
      StaticText “يعمل معظم المحاسبين في مكاتب، خمسة أيام من الأحد إلى الخميس. ففي المنشأة الصغيرة يتولى محاسب واحد كل شيء، وفي الكبيرة ينقسم العمل إلى أقسام: الذمم المدينة والذمم الدائنة والأصول والرواتب والتقارير.”
    paragraph
      StaticText “إيقاع العمل موسمي. الأيام الأولى من كل شهر مزدحمة بالإقفال، وتشتد أكثر في نهاية السنة المالية وقبل مواعيد الإقرارات، ثم يهدأ الإيقاع فيما بين ذلك.”
    paragraph
      StaticText “أما مكاتب المراجعة فحياتها مختلفة: فرق شابة، وتنقّل بين العملاء، وساعات طويلة في موسم المراجعة، ومعرفة تتراكم بسرعة.”
  group “التقنيات”
    heading “التقنيات” level=3
      StaticText “التقنيات”
    heading “جداول البيانات” level=4
      StaticText “جداول البيانات”
    list
      listitem level=1
        StaticText “Microsoft Excel”
    heading “أنظمة تخطيط الموارد” level=4
      StaticText “أنظمة تخطيط الموارد”
    list
      listitem level=1
        StaticText “SAP”
      listitem level=1
        StaticText “Oracle”
      listitem level=1
        StaticText “Microsoft Dynamics 365”
      listitem level=1
        StaticText “Odoo”
    heading “برامج محاسبية” level=4
      StaticText “برامج محاسبية”
    list
      listitem level=1
        StaticText “قيود”
      listitem level=1
        StaticText “دفترة”
    heading “منصات حكومية” level=4
      StaticText “منصات حكومية”
    list
      listitem level=1
        StaticText “منصة فاتورة”
      listitem level=1
        StaticText “منصة مدد”
    heading “تحليل وعرض” level=4
      StaticText “تحليل وعرض”
    list
      listitem level=1
        StaticText “Power BI”
  group “المهارات”
    heading “المهارات” level=3
      StaticText “المهارات”
    heading “مهارات المهنة” level=4
      StaticText “مهارات المهنة”
    list
      listitem level=1
        ListMarker “•”
        StaticText “القيد المزدوج والتوجيه المحاسبي”
      listitem level=1
        ListMarker “•”
        StaticText “التسويات والإقفال”
      listitem level=1
        ListMarker “•”
        StaticText “المعايير الدولية للتقرير المالي”
        list
          listitem level=2
            StaticText “الإيراد من العقود”
          listitem level=2
            StaticText “عقود الإيجار”
          listitem level=2
            StaticText “المنشآت الصغيرة والمتوسطة”
      listitem level=1
        ListMarker “•”
        StaticText “الزكاة والضرائب”
        list
          listitem level=2
            StaticText “ضريبة القيمة المضافة”
          listitem level=2
            StaticText “ضريبة الاستقطاع”
          listitem level=2
            StaticText “وعاء الزكاة”
      listitem level=1
        ListMarker “•”
        StaticText “إعداد القوائم المالية”
      listitem level=1
        ListMarker “•”
        StaticText “محاسبة التكاليف”
      listitem level=1
        ListMarker “•”
        StaticText “الموازنات والتحليل المالي”
      listitem level=1
        ListMarker “•”
        StaticText “الرقابة الداخلية”
    heading “مهارات تقنية” level=4
      StaticText “مهارات تقنية”
    list
      listitem level=1
        ListMarker “•”
        StaticText “جداول البيانات”
        list
          listitem level=2
            StaticText “الجداول المحورية”
          listitem level=2
            StaticText “دوال البحث”
          listitem level=2
            StaticText “Power Query”
      listitem level=1
        ListMarker “•”
        StaticText “العمل على نظام لتخطيط الموارد”
      listitem level=1
        ListMarker “•”
        StaticText “تقارير تفاعلية”
    heading “مهارات شخصية” level=4
      StaticText “مهارات شخصية”
    list
      listitem level=1
        ListMarker “•”
        StaticText “الدقة من غير بطء”
      listitem level=1
        ListMarker “•”
        StaticText “الأمانة وحفظ السر”
      listitem level=1
        ListMarker “•”
        StaticText “شرح الأرقام لغير المتخصصين”
      listitem level=1
        ListMarker “•”
        StaticText “إدارة الوقت في المواسم”
      listitem level=1
        ListMarker “•”
        StaticText “اللغة الإنجليزية المهنية”
  group “التدرج المهني”
    heading “التدرج المهني” level=3
      StaticText “التدرج المهني”
    heading “ابدأ بالأساس” level=4
      StaticText “ابدأ بالأساس”
    paragraph
      StaticText “في السنتين الأوليين تعلّم الدورة كاملة: من الفاتورة إلى القائمة المالية. اطلب أن تنتقل بين الأقسام، فالعمل الطويل في قسم واحد يجعلك سريعًا فيه وغريبًا عن غيره.”
    heading “تولَّ الإقفال” level=4
      StaticText “تولَّ الإقفال”
    paragraph
      StaticText “من يقفل الشهر وحده في موعده وبلا أخطاء يصبح محاسبًا أول. وهذا وقت مناسب للبدء في شهادة مهنية، فأثرها أكبر حين تقترن بخبرة حديثة.”
    heading “اختر طريقًا” level=4
      StaticText “اختر طريقًا”
    paragraph
      StaticText “تتفرع الطرق بعد ذلك: المراجعة، أو الضرائب والزكاة، أو التكاليف، أو التحليل المالي، أو إدارة الحسابات. لكل طريق شهادته ومديره ونوع أسئلته.”
    heading “قُد” level=4
      StaticText “قُد”
    paragraph
      StaticText “رئيس الحسابات يدير فريقًا وإقفالًا، والمدير المالي يدير قرارات. والفرق بينهما ليس في المعرفة المحاسبية، بل في القدرة على أن يُبنى على كلامك.”
  group “المؤهلات التعليمية”
    heading “المؤهلات التعليمية” level=3
      StaticText “المؤهلات التعليمية”
    paragraph
      StaticText “درجة البكالوريوس في المحاسبة هي المدخل المعتاد، وتُقبل أحيانًا تخصصات قريبة مثل المالية إذا شملت مقررات محاسبية كافية. والدبلوم يفتح وظائف مساعدة يمكن البناء عليها بالخبرة ثم بإكمال الدراسة.”
    paragraph
      StaticText “والتسجيل لدى الهيئة السعودية للمراجعين والمحاسبين مطلوب لمزاولة مهن المحاسبة. أما الشهادات المهنية فليست شرطًا للبداية، غير أنها كثيرًا ما تفصل بين من يبقى في التسجيل ومن ينتقل إلى التقارير والقيادة.”
    heading “المستويات التعليمية” level=4
    list
      listitem level=1
        StaticText “دبلوم في المحاسبة”
        StaticText “اختياري”
        list
          listitem level=2
            StaticText “محاسبة”
      listitem level=1
        StaticText “بكالوريوس”
        StaticText “مطلوب”
        list
          listitem level=2
            StaticText “محاسبة”
          listitem level=2
            StaticText “مالية”
      listitem level=1
        StaticText “ماجستير”
        StaticText “اختياري”
        list
          listitem level=2
            StaticText “محاسبة”
          listitem level=2
            StaticText “إدارة أعمال”
    heading “الشهادات المهنية” level=4
    list
      listitem level=1
        StaticText “زمالة الهيئة السعودية للمراجعين والمحاسبين”
        StaticText “SOCPA”
        paragraph
          StaticText “معرفة بالمعايير والأنظمة المعمول بها في المملكة، وهي طريق الترخيص لمراجعة الحسابات.”
      listitem level=1
        StaticText “محاسب قانوني معتمد (الولايات المتحدة)”
        StaticText “CPA”
        paragraph
          StaticText “معرفة واسعة بالمحاسبة والمراجعة، وهي معروفة لدى الشركات الدولية.”
      listitem level=1
        StaticText “محاسب إداري معتمد”
        StaticText “CMA”
        paragraph
          StaticText “القدرة على التخطيط والتحليل ودعم القرار داخل المنشأة.”
      listitem level=1
        StaticText “زمالة جمعية المحاسبين القانونيين المعتمدين (بريطانيا)”
        StaticText “ACCA”
        paragraph
          StaticText “تأهيل شامل قائم على المعايير الدولية.”
    heading “الخبرة” level=4
    paragraph
      StaticText “لا تُشترط الخبرة لوظيفة مبتدئ. ويُطلب عادةً من سنتين إلى خمس سنوات لمن يتولى الإقفال وإعداد القوائم.”
    heading “التدريب العملي” level=4
    paragraph
      StaticText “تتغير المعايير والأنظمة الضريبية باستمرار، ويحتاج أعضاء الهيئة المهنية إلى ساعات من التعليم المستمر كل سنة.”
  group “مستويات المسار المهني”
    figure
      heading “مستويات المسار المهني” level=3
        StaticText “مستويات المسار المهني”
      Figcaption
        paragraph
          StaticText “عدد المستويات 5، من محاسب مبتدئ إلى مدير مالي. حسب سنوات الخبرة: محاسب مبتدئ (0–2 سنة) ومحاسب (2–5 سنوات) ومحاسب أول (5–8 سنوات) ورئيس حسابات (8–12 سنة) ومدير مالي (12 سنة أو أكثر).”
      group “مستويات المسار المهني”
        image “محاسب مبتدئ: 0–2 سنة”
        image “محاسب: 2–5 سنوات”
        image “محاسب أول: 5–8 سنوات”
        image “رئيس حسابات: 8–12 سنة”
        image “مدير مالي: 12 سنة أو أكثر”
        paragraph
          StaticText “سنوات الخبرة”
      list “مستويات المسار المهني”
        listitem level=1
          button “0–2 سنة محاسب مبتدئ” expanded=false
            StaticText “0–2 سنة”
            StaticText “محاسب مبتدئ”
        listitem level=1
          button “2–5 سنوات محاسب” expanded=false
            StaticText “2–5 سنوات”
            StaticText “محاسب”
        listitem level=1
          button “5–8 سنوات محاسب أول” expanded=false
            StaticText “5–8 سنوات”
            StaticText “محاسب أول”
        listitem level=1
          button “8–12 سنة رئيس حسابات” expanded=false
            StaticText “8–12 سنة”
            StaticText “رئيس حسابات”
        listitem level=1
          button “12 سنة أو أكثر مدير مالي” expanded=false
            StaticText “12 سنة أو أكثر”
            StaticText “مدير مالي”
  group “المهنة حول العالم”
    heading “المهنة حول العالم” level=3
      StaticText “المهنة حول العالم”
    paragraph
      StaticText “المحاسبة لغة يفهمها أهلها في كل بلد، لأن المعايير الدولية للتقرير المالي مطبّقة في معظم دول العالم. لذلك تنتقل الخبرة بين دول الخليج بسهولة نسبية، وما يتغير هو النظام الضريبي والجهة التي ترخّص.”
    paragraph
      StaticText “ومن أراد العمل خارج المنطقة فالشهادة الدولية واللغة الإنجليزية مفتاحه الأول، ثم عليه أن يتعلم ضرائب البلد الذي يقصده من بدايتها.”
  group “حسب المنطقة”
    heading “حسب المنطقة” level=3
      StaticText “حسب المنطقة”
    heading “الطلب” level=4
    list
      listitem level=1
        StaticText “الرياض”
        list “الطلب: مرتفع”
          listitem level=2
            StaticText “منخفض”
          listitem level=2
            StaticText “متوسط”
          listitem level=2
            StaticText “مرتفع”
      listitem level=1
        StaticText “مكة المكرمة”
        list “الطلب: متوسط”
          listitem level=2
            StaticText “منخفض”
          listitem level=2
            StaticText “متوسط”
          listitem level=2
            StaticText “مرتفع”
      listitem level=1
        StaticText “المنطقة الشرقية”
        list “الطلب: متوسط”
          listitem level=2
            StaticText “منخفض”
          listitem level=2
            StaticText “متوسط”
          listitem level=2
            StaticText “مرتفع”
    heading “المراكز الرئيسية” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “الرياض”
        StaticText “السعودية”
      listitem level=1
        ListMarker “•”
        StaticText “جدة”
        StaticText “السعودية”
      listitem level=1
        ListMarker “•”
        StaticText “الدمام”
        StaticText “السعودية”
    heading “اللوائح” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “نظام مهنة المحاسبة والمراجعة”
        StaticText “السعودية”
      listitem level=1
        ListMarker “•”
        StaticText “نظام ضريبة القيمة المضافة ولائحته التنفيذية”
        StaticText “السعودية”
      listitem level=1
        ListMarker “•”
        StaticText “لائحة الفوترة الإلكترونية”
        StaticText “السعودية”
      listitem level=1
        ListMarker “•”
        StaticText “المعايير الدولية للتقرير المالي المعتمدة في المملكة”
        StaticText “السعودية”
  group “سوق العمل”
    heading “سوق العمل” level=3
      StaticText “سوق العمل”
    heading “التحديات” level=4
    paragraph
      StaticText “تُنجز البرامج اليوم ما كان يشغل المبتدئ طوال يومه. والوظيفة التي لا تتجاوز إدخال البيانات تضيق سنة بعد سنة، ومن بقي عندها ضاقت به.”
    paragraph
      StaticText “والمواعيد النظامية لا تنتظر. تأخير إقرار واحد يكلّف المنشأة غرامة، ويكلّف المحاسب ثقة يصعب ردّها.”
    heading “سبل التطور” level=4
    paragraph
      StaticText “الطلب أوضح على من يجمع المحاسبة والتقنية: بناء التقارير، وربط الأنظمة، وأتمتة الإقفال. وللمتخصصين في الزكاة والضرائب والمراجعة الداخلية مسارات خاصة بهم.”
    heading “الاتجاهات” level=4
    paragraph
      StaticText “تتحول الفاتورة من ورقة إلى بيانات تصل إلى الجهة الرقابية لحظة إصدارها. وبذلك ينتقل عمل المحاسب من التسجيل إلى المراجعة، ومن آخر الشهر إلى كل يوم.”
  group “يوم عمل”
    figure
      heading “يوم عمل” level=3
        StaticText “يوم عمل”
      Figcaption
        paragraph
          StaticText “يمتد اليوم من 8 ص إلى 5 م، ومدته 9 ساعات. حسب المدة: التسجيل والمراجعة (3 ساعات) والتسويات والتقارير (3 ساعات) وبداية اليوم (ساعة) والصلاة والغداء (ساعة) وختام اليوم (ساعة). المنطقة الزمنية: التوقيت العربي الرسمي.”
      group “يوم عمل”
        image “بداية اليوم: 8–9 ص، ساعة. البنوك والبريد”
        image “التسجيل والمراجعة: 9 ص – 12 م، 3 ساعات. الفواتير والمطابقة”
        image “الصلاة والغداء: 12–1 م، ساعة”
        image “التسويات والتقارير: 1–4 م، 3 ساعات. الإقفال والتحليل”
        image “ختام اليوم: 4–5 م، ساعة. الحفظ والمتابعة”
      list “فترات اليوم”
        listitem level=1
          ListMarker “. 1”
          StaticText “بداية اليوم”
          time
            StaticText “8 ص”
          StaticText “–”
          time
            StaticText “9 ص”
          StaticText “·”
          StaticText “ساعة”
          paragraph
            StaticText “البنوك والبريد”
          list
            listitem level=2
              ListMarker “•”
              StaticText “مراجعة أرصدة البنوك وحركاتها.”
            listitem level=2
              ListMarker “•”
              StaticText “ترتيب ما يجب إنجازه اليوم.”
        listitem level=1
          ListMarker “. 2”
          StaticText “التسجيل والمراجعة”
          time
            StaticText “9 ص”
          StaticText “–”
          time
            StaticText “12 م”
          StaticText “·”
          StaticText “3 ساعات”
          paragraph
            StaticText “الفواتير والمطابقة”
          list
            listitem level=2
              ListMarker “•”
              StaticText “مراجعة فواتير الموردين وتوجيهها.”
            listitem level=2
              ListMarker “•”
              StaticText “مطابقة المدفوعات.”
            listitem level=2
              ListMarker “•”
              StaticText “متابعة المتأخر من مستحقات العملاء.”
        listitem level=1
          ListMarker “. 3”
          StaticText “الصلاة والغداء”
          time
            StaticText “12 م”
          StaticText “–”
          time
            StaticText “1 م”
          StaticText “·”
          StaticText “ساعة”
        listitem level=1
          ListMarker “. 4”
          StaticText “التسويات والتقارير”
          time
            StaticText “1 م”
          StaticText “–”
          time
            StaticText “4 م”
          StaticText “·”
          StaticText “3 ساعات”
          paragraph
            StaticText “الإقفال والتحليل”
          list
            listitem level=2
              ListMarker “•”
              StaticText “تسوية الحسابات التي فيها فروق.”
            listitem level=2
              ListMarker “•”
              StaticText “إعداد تقرير للمدير.”
            listitem level=2
              ListMarker “•”
              StaticText “الرد على أسئلة المراجع.”
        listitem level=1
          ListMarker “. 5”
          StaticText “ختام اليوم”
          time
            StaticText “4 م”
          StaticText “–”
          time
            StaticText “5 م”
          StaticText “·”
          StaticText “ساعة”
          paragraph
            StaticText “الحفظ والمتابعة”
          list
            listitem level=2
              ListMarker “•”
              StaticText “أرشفة المستندات.”
            listitem level=2
              ListMarker “•”
              StaticText “تحديث قائمة المواعيد الضريبية.”
  group “الضغط والتوازن”
    heading “الضغط والتوازن” level=3
      StaticText “الضغط والتوازن”
    heading “ضغط العمل” level=4
    list “ضغط العمل: من متوسط إلى مرتفع”
      listitem level=1
        StaticText “منخفض”
      listitem level=1
        StaticText “متوسط”
      listitem level=1
        StaticText “مرتفع”
    heading “التوازن بين العمل والحياة” level=4
    list “التوازن بين العمل والحياة: مقبول”
      listitem level=1
        StaticText “صعب”
      listitem level=1
        StaticText “مقبول”
      listitem level=1
        StaticText “جيد”
    paragraph
      StaticText “معظم الشهر منتظم، والضغط يتركز في أيام معروفة سلفًا. من يخطط لها يحتملها، ومن يؤجل إليها كل شيء يدفع الثمن في أسبوع واحد. وهذان التقديران رأي هيئة التحرير.”
    heading “أسباب الضغط” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “مواعيد الإقفال والإقرارات”
      listitem level=1
        ListMarker “•”
        StaticText “نقص المستندات عند الحاجة إليها”
      listitem level=1
        ListMarker “•”
        StaticText “أخطاء متراكمة من فترات سابقة”
      listitem level=1
        ListMarker “•”
        StaticText “موسم المراجعة السنوية”
    heading “ما يخفف الضغط” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “تقويم واضح للمواعيد”
      listitem level=1
        ListMarker “•”
        StaticText “تسوية أسبوعية بدل تسوية شهرية”
      listitem level=1
        ListMarker “•”
        StaticText “إجراءات مكتوبة للإقفال”
      listitem level=1
        ListMarker “•”
        StaticText “توزيع العمل قبل الموسم”
  group “خريطة المهارات”
    figure
      heading “خريطة المهارات” level=3
        StaticText “خريطة المهارات”
      Figcaption
        paragraph
          StaticText “ما يتعلمه المحاسب بالترتيب الذي يحتاج إليه غالبًا، وما يؤدي إليه.”
        paragraph
          StaticText “عدد المهارات: 10، وعدد المجموعات: 3، وهي: الأساس والممارسة والقيادة. عدد الروابط: 7، وهي تبيّن ما تمهّد له كل مهارة.”
      group “خريطة المهارات”
        list
          listitem level=1
            paragraph
              StaticText “الأساس”
            paragraph
              StaticText “ما يحتاج إليه المحاسب من أول يوم.”
            list “الأساس”
              listitem level=2
                image “القيود المحاسبية. تمهّد لما يلي: الإقفال والتسويات”
                  StaticText “القيود المحاسبية”
              listitem level=2
                image “فهم المستندات. تمهّد لما يلي: الزكاة والضريبة”
                  StaticText “فهم المستندات”
              listitem level=2
                image “جداول البيانات. تمهّد لما يلي: التحليل المالي”
                  StaticText “جداول البيانات”
          listitem level=1
            paragraph
              StaticText “الممارسة”
            paragraph
              StaticText “ما يجعل المحاسب يُعتمد عليه.”
            list “الممارسة”
              listitem level=2
                image “الإقفال والتسويات. تمهّد لما يلي: القوائم المالية. تُبنى على ما يلي: القيود المحاسبية”
                  StaticText “الإقفال والتسويات”
              listitem level=2
                image “الزكاة والضريبة. تُبنى على ما يلي: فهم المستندات”
                  StaticText “الزكاة والضريبة”
              listitem level=2
                image “القوائم المالية. تمهّد لما يلي: التحليل المالي. تُبنى على ما يلي: الإقفال والتسويات”
                  StaticText “القوائم المالية”
              listitem level=2
                image “أنظمة تخطيط الموارد. تمهّد لما يلي: الرقابة الداخلية”
                  StaticText “أنظمة تخطيط الموارد”
          listitem level=1
            paragraph
              StaticText “القيادة”
            paragraph
              StaticText “ما ينقل المحاسب إلى الإدارة.”
            list “القيادة”
              listitem level=2
                image “التحليل المالي. تمهّد لما يلي: التخطيط والموازنة. تُبنى على ما يلي: جداول البيانات والقوائم المالية”
                  StaticText “التحليل المالي”
              listitem level=2
                image “الرقابة الداخلية. تُبنى على ما يلي: أنظمة تخطيط الموارد”
                  StaticText “الرقابة الداخلية”
              listitem level=2
                image “التخطيط والموازنة. تُبنى على ما يلي: التحليل المالي”
                  StaticText “التخطيط والموازنة”
  group “المزايا والعيوب”
    heading “المزايا والعيوب” level=3
      StaticText “المزايا والعيوب”
    heading “المزايا” level=4
    list
      listitem level=1
        image “ميزة”
        StaticText “كل منشأة تحتاج إلى محاسب، مهما كان نشاطها.”
      listitem level=1
        image “ميزة”
        StaticText “سلّم وظيفي واضح من أوله إلى آخره.”
      listitem level=1
        image “ميزة”
        StaticText “معرفة تنتقل معك بين القطاعات والبلدان.”
      listitem level=1
        image “ميزة”
        StaticText “ساعات عمل منتظمة في معظم الشهر.”
      listitem level=1
        image “ميزة”
        StaticText “قرب من مركز القرار.”
    heading “العيوب” level=4
    list
      listitem level=1
        image “عيب”
        StaticText “ضغط شديد في أيام الإقفال والإقرارات.”
      listitem level=1
        image “عيب”
        StaticText “عمل متكرر في السنوات الأولى.”
      listitem level=1
        image “عيب”
        StaticText “مسؤولية عن أخطاء قد لا تكون أخطاءك.”
      listitem level=1
        image “عيب”
        StaticText “جلوس طويل أمام الشاشة.”
      listitem level=1
        image “عيب”
        StaticText “أنظمة تتغير ويجب ملاحقتها.”
  group “أخطاء شائعة”
    heading “أخطاء شائعة” level=3
      StaticText “أخطاء شائعة”
    list
      listitem level=1
        ListMarker “•”
        StaticText “ترحيل الفروق الصغيرة من شهر إلى شهر حتى تصير كبيرة.”
      listitem level=1
        ListMarker “•”
        StaticText “الاعتماد على جدول لا يفهمه سواك.”
      listitem level=1
        ListMarker “•”
        StaticText “تسجيل عملية بلا مستند على وعد بأن يأتي لاحقًا.”
      listitem level=1
        ListMarker “•”
        StaticText “إعطاء كلمة مرور النظام لزميل.”
      listitem level=1
        ListMarker “•”
        StaticText “تأجيل الشهادة المهنية سنة بعد سنة.”
      listitem level=1
        ListMarker “•”
        StaticText “إخفاء الخطأ بدل تصحيحه وتوثيقه.”
      listitem level=1
        ListMarker “•”
        StaticText “تقديم رقم للمدير من غير شرح.”
  group “نصائح”
    heading “نصائح” level=3
      StaticText “نصائح”
    list
      listitem level=1
        ListMarker “•”
        StaticText “تعلّم جداول البيانات تعلمًا عميقًا، فهي أداتك كل يوم.”
      listitem level=1
        ListMarker “•”
        StaticText “اسأل عن سبب العملية قبل أن تسجلها.”
      listitem level=1
        ListMarker “•”
        StaticText “احتفظ بتقويم لكل موعد نظامي، وقدّمه أسبوعًا.”
      listitem level=1
        ListMarker “•”
        StaticText “اقرأ القوائم المالية لشركات مدرجة وحاول أن تشرحها لغيرك.”
      listitem level=1
        ListMarker “•”
        StaticText “اكتب إجراءات عملك بحيث يستطيع غيرك أن يقوم به في إجازتك.”
      listitem level=1
        ListMarker “•”
        StaticText “تعلّم الإنجليزية المهنية، فأكثر المعايير والأنظمة مكتوبة بها.”
      listitem level=1
        ListMarker “•”
        StaticText “اختر في أول عمل من يعلّمك على من يدفع لك أكثر قليلًا.”
  group “دراسات حالة”
    heading “دراسات حالة” level=3
      StaticText “دراسات حالة”
    article
      heading “فرق قديم” level=4
        StaticText “فرق قديم”
      paragraph
        StaticText “تجارة التجزئة”
      paragraph
        StaticText “مثال من تأليفنا: استلمت محاسبة جديدة حسابًا فيه فرق ثابت منذ ثلاث سنوات، وكان من سبقها يرحّله كل شهر. رجعت إلى أول شهر ظهر فيه فوجدت فاتورة سُجلت مرتين، فأُغلق الملف في يومين.”
      paragraph
        StaticText “ما يُستفاد منها”
      paragraph
        StaticText “ابحث عن أول ظهور للفرق، لا عن آخره.”
    article
      heading “إقفال في خمسة أيام” level=4
        StaticText “إقفال في خمسة أيام”
      paragraph
        StaticText “المقاولات”
      paragraph
        StaticText “مثال آخر من تأليفنا: كان الإقفال في شركة متوسطة يستغرق ثلاثة أسابيع، لأن المشروعات ترسل مستنداتها متأخرة. لم يُشترَ نظام جديد، بل نُقل موعد التسليم إلى كل أسبوع، فصار الإقفال في خمسة أيام.”
      paragraph
        StaticText “ما يُستفاد منها”
      paragraph
        StaticText “كثير من مشكلات المحاسبة مشكلات مواعيد.”
  group “ملف أعمال مقنع”
    heading “ملف أعمال مقنع” level=3
      StaticText “ملف أعمال مقنع”
    paragraph
      StaticText “لا تعرض أرقام منشأة عملت فيها، فهي أمانة. اعرض بدلًا من ذلك نموذجًا ببيانات من عندك: إقفالًا كاملًا، أو تقريرًا تفاعليًا، أو تحليلًا لقوائم شركة مدرجة.”
    paragraph
      StaticText “واذكر أثر عملك بعبارة يمكن التحقق منها: كم يومًا كان الإقفال وكم صار، وكم حسابًا سوّيت.”
  group “مهن ذات صلة”
    heading “مهن ذات صلة” level=3
      StaticText “مهن ذات صلة”
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
          StaticText “يفحص الضوابط قبل أن تقع المشكلة.”
  group “أسئلة وأجوبة”
    heading “أسئلة وأجوبة” level=3
      StaticText “أسئلة وأجوبة”
    group
      DisclosureTriangle “هل أحتاج إلى شهادة مهنية لأبدأ؟” expanded=false
        heading “هل أحتاج إلى شهادة مهنية لأبدأ؟” level=4
          StaticText “هل أحتاج إلى شهادة مهنية لأبدأ؟”
    group
      DisclosureTriangle “أي شهادة أختار؟” expanded=false
        heading “أي شهادة أختار؟” level=4
          StaticText “أي شهادة أختار؟”
    group
      DisclosureTriangle “هل ستلغي البرامج مهنة المحاسب؟” expanded=false
        heading “هل ستلغي البرامج مهنة المحاسب؟” level=4
          StaticText “هل ستلغي البرامج مهنة المحاسب؟”
    group
      DisclosureTriangle “هل الرواتب في هذا الدليل مؤكدة؟” expanded=false
        heading “هل الرواتب في هذا الدليل مؤكدة؟” level=4
          StaticText “هل الرواتب في هذا الدليل مؤكدة؟”
    group
      DisclosureTriangle “هل يجب أن أكون قويًا في الرياضيات؟” expanded=false
        heading “هل يجب أن أكون قويًا في الرياضيات؟” level=4
          StaticText “هل يجب أن أكون قويًا في الرياضيات؟”
    group
      DisclosureTriangle “ما الفرق بين المحاسب والمراجع؟” expanded=false
        heading “ما الفرق بين المحاسب والمراجع؟” level=4
          StaticText “ما الفرق بين المحاسب والمراجع؟”
    group
      DisclosureTriangle “هل أبدأ في مكتب مراجعة أم في شركة؟” expanded=false
        heading “هل أبدأ في مكتب مراجعة أم في شركة؟” level=4
          StaticText “هل أبدأ في مكتب مراجعة أم في شركة؟”
  group “شارِك هذا الدليل”
    heading “شارِك هذا الدليل” level=3
      StaticText “شارِك هذا الدليل”
    group “شارِك هذا الدليل”
      button “نسخ الرابط”
      button “نسخ رمز التضمين”
      button “حفظ نسخة للقراءة دون اتصال”
    status`;
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
        ListMarker “1.”
        StaticText “Projected job growth”
        StaticText “·”
        StaticText “Estimated”
        StaticText “·”
        StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
        StaticText “·”
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
      listitem level=1
        ListMarker “2.”
        StaticText “Median pay”
        StaticText “·”
        StaticText “Worked out from other figures”
        StaticText “·”
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
        ListMarker “•”
        StaticText “Digital transformation: businesses are still in the middle of it”
      listitem level=1
        ListMarker “•”
        StaticText “Cybersecurity: the worry about it is growing”
      listitem level=1
        ListMarker “•”
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
          StaticText “Per year, in US dollars”
        image “Lowest: $90,000 a year. Set by the editors. See note 1”
        image “Entry-Level: $100,500 a year. Worked out from other figures. See note 4”
        image “Median and Mid-Level: $125,000 a year. Worked out from other figures. See note 2. See note 5”
        image “Senior-Level: $149,500 a year. Worked out from other figures. See note 6”
        image “Highest and Top 10% from: $160,000 a year. Set by the editors. See note 1. See note 3”
      list “Notes”
        listitem level=1
          ListMarker “1.”
          StaticText “Lowest and Highest”
          StaticText “·”
          StaticText “Set by the editors”
        listitem level=1
          ListMarker “2.”
          StaticText “Median”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        listitem level=1
          ListMarker “3.”
          StaticText “Top 10% from $160,000”
          StaticText “·”
          StaticText “Set by the editors”
          StaticText “·”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        listitem level=1
          ListMarker “4.”
          StaticText “Entry-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 15 percent of the span between the two ends.”
        listitem level=1
          ListMarker “5.”
          StaticText “Mid-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        listitem level=1
          ListMarker “6.”
          StaticText “Senior-Level”
          StaticText “·”
          StaticText “Worked out from other figures”
          StaticText “·”
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
        StaticText “Report to stakeholders regularly on IT’s performance metrics and on how projects are coming along.”
  group “Where and how the work is done”
    heading “Where and how the work is done” level=3
      StaticText “Where and how the work is done”
    paragraph
      StaticText “Most IT managers work in an office, though some are remote or have a hybrid arrangement, as their employer’s policies allow. They deal with many parts of the business, so meetings and talks about strategy are frequent. The rest of the job is a mix of desk work, hands-on supervision of technical work, and the talking that comes with leading people.”
    paragraph
      StaticText “Because technology never stands still, routine shares the day with urgent problems. Days can be lively, and the pressure is sometimes high. A critical system upgrade or an incident may mean staying late.”
    paragraph
      StaticText “Size makes a difference. In a large enterprise, IT may be divided into specialties. In a smaller company, one manager often does it all, from solving technical problems to negotiating with vendors. Wherever they work, IT managers keep security risks in mind, stay alert, and plan ahead.”
  group “Technologies”
    heading “Technologies” level=3
      StaticText “Technologies”
    list
      listitem level=1
        StaticText “Microsoft Azure”
      listitem level=1
        StaticText “Amazon Web Services (AWS)”
      listitem level=1
        StaticText “Google Cloud Platform (GCP)”
      listitem level=1
        StaticText “VMware vSphere”
      listitem level=1
        StaticText “Cisco Networking Equipment”
      listitem level=1
        StaticText “Microsoft Active Directory”
      listitem level=1
        StaticText “ServiceNow”
      listitem level=1
        StaticText “JIRA”
      listitem level=1
        StaticText “Palo Alto Networks Firewalls”
      listitem level=1
        StaticText “Splunk”
      listitem level=1
        StaticText “SolarWinds Network Performance Monitor”
      listitem level=1
        StaticText “Dell EMC Storage Solutions”
      listitem level=1
        StaticText “PowerShell Scripting”
      listitem level=1
        StaticText “Git/GitHub”
      listitem level=1
        StaticText “Tableau”
      listitem level=1
        StaticText “Microsoft 365 Suite”
      listitem level=1
        StaticText “Slack”
      listitem level=1
        StaticText “Trello”
      listitem level=1
        StaticText “Zendesk”
      listitem level=1
        StaticText “Cisco Webex”
  group “Skills”
    heading “Skills” level=3
      StaticText “Skills”
    heading “Tech Skills” level=4
      StaticText “Tech Skills”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Network architecture and management”
      listitem level=1
        ListMarker “•”
        StaticText “Cybersecurity and risk management”
      listitem level=1
        ListMarker “•”
        StaticText “Cloud computing platforms”
        list
          listitem level=2
            StaticText “AWS”
          listitem level=2
            StaticText “Azure”
          listitem level=2
            StaticText “GCP”
      listitem level=1
        ListMarker “•”
        StaticText “IT infrastructure management”
      listitem level=1
        ListMarker “•”
        StaticText “Systems analysis and integration”
      listitem level=1
        ListMarker “•”
        StaticText “Project management methodologies”
        list
          listitem level=2
            StaticText “Agile”
          listitem level=2
            StaticText “Waterfall”
      listitem level=1
        ListMarker “•”
        StaticText “Data backup and disaster recovery planning”
      listitem level=1
        ListMarker “•”
        StaticText “Enterprise resource planning (ERP) systems”
      listitem level=1
        ListMarker “•”
        StaticText “Virtualization technologies”
        list
          listitem level=2
            StaticText “VMware”
          listitem level=2
            StaticText “Hyper-V”
      listitem level=1
        ListMarker “•”
        StaticText “Operating system administration”
        list
          listitem level=2
            StaticText “Linux”
          listitem level=2
            StaticText “Windows Server”
      listitem level=1
        ListMarker “•”
        StaticText “Database management and SQL”
      listitem level=1
        ListMarker “•”
        StaticText “Scripting languages”
        list
          listitem level=2
            StaticText “PowerShell”
          listitem level=2
            StaticText “Python”
      listitem level=1
        ListMarker “•”
        StaticText “IT compliance and regulatory standards”
      listitem level=1
        ListMarker “•”
        StaticText “Service management tools”
        list
          listitem level=2
            StaticText “ServiceNow”
          listitem level=2
            StaticText “JIRA”
      listitem level=1
        ListMarker “•”
        StaticText “Performance monitoring and analytics”
    heading “Soft Abilities” level=4
      StaticText “Soft Abilities”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Leadership and team management”
      listitem level=1
        ListMarker “•”
        StaticText “Strategic thinking”
      listitem level=1
        ListMarker “•”
        StaticText “Effective communication”
      listitem level=1
        ListMarker “•”
        StaticText “Problem-solving and critical thinking”
      listitem level=1
        ListMarker “•”
        StaticText “Time management and multitasking”
      listitem level=1
        ListMarker “•”
        StaticText “Negotiation and vendor management”
      listitem level=1
        ListMarker “•”
        StaticText “Adaptability and resilience”
      listitem level=1
        ListMarker “•”
        StaticText “Collaboration and interpersonal skills”
      listitem level=1
        ListMarker “•”
        StaticText “Decision-making under pressure”
      listitem level=1
        ListMarker “•”
        StaticText “Customer service orientation”
  group “The way up”
    heading “The way up” level=3
      StaticText “The way up”
    paragraph
      StaticText “The career usually begins with a solid technical grounding: a degree in computer science or something close to it, then an entry-level job. Technical support, system administration, and network engineering all show from the inside how IT operates.”
    paragraph
      StaticText “Anyone who wants to be an IT manager should then work on running projects and leading people. Certifications such as ITIL, CISSP, or PMP set a candidate apart and teach methods for leading teams and keeping systems secure. Many also profit from a graduate degree with a business slant, which helps them join technology to the strategy of an organization.”
    paragraph
      StaticText “The climb typically leads from technical specialist to supervisor, as a systems manager or team lead, say, and from there into IT management. Being able to talk with the C-suite and with other departments is decisive. So it pays to volunteer: a big IT project, an initiative that crosses departments, or an innovation task force is a chance to show that you can lead.”
    paragraph
      StaticText “Professional IT communities, and an eye on where technology is going, help you know the industry and spot openings. Nor does the learning stop once you have the job. Workshops, webinars, and tech conferences keep a manager fit to guide an organization as the digital world changes around it.”
  group “Education”
    heading “Education” level=3
      StaticText “Education”
    heading “Education Level” level=4
      StaticText “Education Level”
    paragraph
      StaticText “Most openings call for a bachelor’s degree or more, in information technology, computer science, software engineering, or a neighboring field. It gives a grounding in how software is developed, how systems are put together, and how networks work. A growing number of employers would rather see a master’s degree, be it an MBA that concentrates on technology or one in information systems, because it joins technical skill to business strategy.”
    paragraph
      StaticText “Professional certifications make a candidate easier to hire and better at the job. PMP attests to expertise in project management, CISSP to expertise in security, and ITIL to expertise in IT service management. IT environments are large and complicated, so anyone who wants to keep up with the technology has to go on learning.”
    heading “Required Education” level=4
      StaticText “Required Education”
    paragraph
      StaticText “The main road into the profession is an undergraduate degree in one of these subjects. It covers the fundamentals: system design, networking, databases, programming. Graduates come away with the analytical and technical skills it takes to understand complicated IT systems.”
    paragraph
      StaticText “A further degree, whether an MBA with a concentration in technology or a master’s in information systems, is a sign of leadership and business sense. Students learn to fit IT strategy to what an organization wants to achieve, which prepares them for bigger teams and bigger budgets.”
    paragraph
      StaticText “Certifications are a central piece of the training. PMP teaches standard project management frameworks that help get IT work delivered. CISSP goes deep into cybersecurity, which matters more and more to IT managers. ITIL is about good practice in IT service management and makes operations more efficient.”
    heading “Levels” level=4
    list
      listitem level=1
        StaticText “Bachelor’s degree”
        StaticText “Required”
        list
          listitem level=2
            StaticText “Computer science”
          listitem level=2
            StaticText “Information technology”
          listitem level=2
            StaticText “Software engineering”
          listitem level=2
            StaticText “Related fields”
      listitem level=1
        StaticText “Master’s degree”
        StaticText “Preferred”
        list
          listitem level=2
            StaticText “MBA with a technology focus”
          listitem level=2
            StaticText “Information systems”
    heading “Certifications” level=4
    list
      listitem level=1
        StaticText “Project Management Professional”
        StaticText “PMP”
        paragraph
          StaticText “Expertise in project management, with standard frameworks for delivering IT work”
      listitem level=1
        StaticText “Certified Information Systems Security Professional”
        StaticText “CISSP”
        paragraph
          StaticText “Expertise in security, with a deep knowledge of cybersecurity”
      listitem level=1
        StaticText “Information Technology Infrastructure Library”
        StaticText “ITIL”
        paragraph
          StaticText “Expertise in IT service management, with practices that make operations more efficient”
    heading “Experience” level=4
    paragraph
      StaticText “Several years of hands-on work in technical IT jobs, such as network engineering, software development, or system administration.”
    heading “Training” level=4
    paragraph
      StaticText “The training never quite ends. Technology moves fast, and managers need new skills in fields such as AI, cloud computing, and data analytics. Many employers encourage or pay for courses, professional workshops, and certifications from vendors, so that the people who lead IT stay adaptable and inventive.”
  group “Career tiers”
    figure
      heading “Career tiers” level=3
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
  group “Around the world”
    heading “Around the world” level=3
      StaticText “Around the world”
    paragraph
      StaticText “Organizations in every sector and every part of the world need IT managers. Demand is high in developed economies, among them Canada, the United States, Australia, and Western Europe, where infrastructure is advanced and a great deal of money goes into digital transformation. In the emerging markets of Africa, Asia, and Latin America, technology is being taken up fast, and plenty of modernization is waiting for someone to lead it.”
    paragraph
      StaticText “Global companies often look for managers who are at ease with multicultural teams and with complicated IT that crosses borders. Speaking several languages is more and more of an advantage, and so is knowing the privacy laws of a region, such as the European Union’s GDPR or California’s CCPA. Cloud computing and tools for remote work have brought people in different countries together, which makes experience with far-flung teams worth having.”
    paragraph
      StaticText “Bangalore, London, Silicon Valley, and Singapore are crowded with tech companies, startups, and innovation centers, and make good places for IT managers to work. Government programs to improve digital infrastructure keep opening leadership jobs in IT as well, all over the world. For people in the field, this is a reason to earn certifications and to build skills that travel from one market to the next.”
  group “By region”
    heading “By region” level=3
      StaticText “By region”
    heading “Demand” level=4
    list
      listitem level=1
        StaticText “United States”
        paragraph
          StaticText “High”
      listitem level=1
        StaticText “Canada”
        paragraph
          StaticText “High”
      listitem level=1
        StaticText “Western Europe”
        paragraph
          StaticText “High”
      listitem level=1
        StaticText “Australia”
        paragraph
          StaticText “High”
      listitem level=1
        StaticText “Asia”
        StaticText “Rising”
      listitem level=1
        StaticText “Latin America”
        StaticText “Rising”
      listitem level=1
        StaticText “Africa”
        StaticText “Rising”
    heading “Hubs” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “Silicon Valley”
      listitem level=1
        ListMarker “•”
        StaticText “London”
      listitem level=1
        ListMarker “•”
        StaticText “Singapore”
      listitem level=1
        ListMarker “•”
        StaticText “Bangalore”
    heading “Regulations” level=4
    list
      listitem level=1
        ListMarker “•”
        StaticText “GDPR”
        StaticText “European Union”
      listitem level=1
        ListMarker “•”
        StaticText “CCPA”
        StaticText “California”
  group “The job market”
    heading “The job market” level=3
      StaticText “The job market”
    heading “Challenges” level=4
    paragraph
      StaticText “Security threats change quickly, and holding down the risk is a fight without end. Legacy systems have to be kept alive while the business pushes toward the cloud and modern tools, a dilemma for engineers and for the budget. Talent is short, above all for specialists in cloud engineering, cybersecurity, and data analytics, and that makes it hard to build a team.”
    paragraph
      StaticText “When a workforce is remote or hybrid, it is harder to collaborate, to see how things are going, and to stay productive. What the technology can do must be matched, over and over, to what the business needs, which takes constant communication and a willingness to change course. Economic pressure tightens budgets: operations must cost less, and innovation is expected all the same.”
    paragraph
      StaticText “Rules on data privacy and laws around the world bring new duties, and possibly liability. And digital disruption moves so fast that managers must follow new technology without neglecting the practical business of keeping things stable from day to day.”
    heading “Ways to grow” level=4
    paragraph
      StaticText “As digital transformation picks up speed across industries, so do the opportunities. More and more organizations see technology as a foundation of their competitive advantage, and want capable people to lead it. The growth is in cloud computing, in putting artificial intelligence to work, in data analytics, and in security leadership. Managers who take up these subjects and lead the way in adopting them become hard to do without.”
    paragraph
      StaticText “Many companies pay to train their IT teams for complicated infrastructure and for the applications the business relies on. As automation, IoT, and digital commerce spread, IT managers get to design new solutions and oversee them. The way up remains open, too: those who show strategic vision and adapt well can aim for executive posts such as chief technology officer or chief information officer. Globalization brings jobs that bridge cultures, and with them careers that can reach far.”
    heading “Trends” level=4
    paragraph
      StaticText “IT is turning to the cloud first, and it is becoming normal for a strategy to be hybrid or multi-cloud. Resilience against attack has moved to the center of the agenda, and two things are on the rise: zero-trust models and the use of AI to detect threats. Tools for automation and orchestration take over routine maintenance and leave teams more time for innovation.”
    paragraph
      StaticText “Agile project management and a DevOps culture make for continuous delivery and quicker development of IT services. Advanced analytics let managers decide on the strength of data, see further into their operations, and improve performance. Remote work calls for a different style of management and for digital ways of working together.”
    paragraph
      StaticText “Sustainability has reached the field as well, in the form of greener infrastructure and technology that saves energy. Artificial intelligence and machine learning help to manage complicated systems and to predict when they need maintenance. Managers who make allies of these tools keep the business agile and able to grow.”
  group “A day at work”
    figure
      heading “A day at work” level=3
        StaticText “A day at work”
      Figcaption
        paragraph
          StaticText “The day runs from 9 AM to 6 PM: 9 hours. By length: Afternoon (4 hours), Morning (3 hours), and Late Afternoon (2 hours).”
      group “A day at work”
        image “Morning: 9 AM – 12 PM, 3 hours. Team Coordination and Incident Review”
        image “Afternoon: 12 – 4 PM, 4 hours. Project Management and Strategic Planning”
        image “Late Afternoon: 4 – 6 PM, 2 hours. Collaboration and Continuous Learning”
      list “Blocks of the day”
        listitem level=1
          paragraph
            StaticText “Morning”
            time
              StaticText “9 AM”
            StaticText “–”
            time
              StaticText “12 PM”
            StaticText “·”
            StaticText “3 hours”
          paragraph
            StaticText “Team Coordination and Incident Review”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Hold the daily stand-ups with the IT teams.”
            listitem level=2
              ListMarker “•”
              StaticText “Go through overnight alerts and incidents and decide what comes first.”
            listitem level=2
              ListMarker “•”
              StaticText “Meet the security specialists to see what threats are about.”
            listitem level=2
              ListMarker “•”
              StaticText “Answer business units’ urgent requests.”
            listitem level=2
              ListMarker “•”
              StaticText “Plan resources for current projects and hand out the work.”
        listitem level=1
          paragraph
            StaticText “Afternoon”
            time
              StaticText “12 PM”
            StaticText “–”
            time
              StaticText “4 PM”
            StaticText “·”
            StaticText “4 hours”
          paragraph
            StaticText “Project Management and Strategic Planning”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Talk over progress and risks with project stakeholders.”
            listitem level=2
              ListMarker “•”
              StaticText “Study the figures on IT’s performance and write reports.”
            listitem level=2
              ListMarker “•”
              StaticText “Go over vendor contracts and look into new technology partnerships.”
            listitem level=2
              ListMarker “•”
              StaticText “Write IT policies, or revise protocols so that they comply with the rules.”
            listitem level=2
              ListMarker “•”
              StaticText “Mentor people on the team and lead training sessions.”
        listitem level=1
          paragraph
            StaticText “Late Afternoon”
            time
              StaticText “4 PM”
            StaticText “–”
            time
              StaticText “6 PM”
            StaticText “·”
            StaticText “2 hours”
          paragraph
            StaticText “Collaboration and Continuous Learning”
          list
            listitem level=2
              ListMarker “•”
              StaticText “Sit down with business leaders to keep IT strategy in step with their goals.”
            listitem level=2
              ListMarker “•”
              StaticText “Look at new technology that may be worth bringing in.”
            listitem level=2
              ListMarker “•”
              StaticText “Deal with support issues that have been escalated.”
            listitem level=2
              ListMarker “•”
              StaticText “Write down system changes and bring the knowledge bases up to date.”
            listitem level=2
              ListMarker “•”
              StaticText “Set tomorrow’s main tasks and their order.”
  group “Stress and balance”
    heading “Stress and balance” level=3
      StaticText “Stress and balance”
    heading “Stress” level=4
    list “Stress: Moderate to High”
      listitem level=1
        StaticText “Low”
      listitem level=1
        StaticText “Moderate”
      listitem level=1
        StaticText “High”
    heading “Balance of work and life” level=4
    paragraph
      StaticText “Challenging”
    paragraph
      StaticText “System outages and security incidents come without warning, and dealing with them is part of the job, so stress can run high. Project and budget deadlines can add to it, most of all in fast-paced companies. A critical deployment or a cyber incident may need attention in the off-hours, and then private life gives way.”
    paragraph
      StaticText “Things are getting better. Many organizations are bringing in flexible schedules and the option to work remotely. A great deal also depends on delegating well, managing one’s time, and having the support of the team. With experience, IT managers often grow resilient and find ways of coping that make burnout less likely.”
    heading “What causes stress” level=4
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
    heading “What helps” level=4
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
        StaticText “Resilience and ways of coping that come with experience”
  group “Skill map”
    figure
      heading “Skill map” level=3
        StaticText “Skill map”
      Figcaption
        paragraph
          StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
        paragraph
          StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills.”
      group “Skill map”
        list
          listitem level=1
            paragraph
              StaticText “Foundational Skills”
            paragraph
              StaticText “What any IT manager has to know and do in order to lead technology well.”
            list “Foundational Skills”
              listitem level=2
                image “Understanding of Network Architecture”
                  StaticText “Understanding of Network Architecture”
              listitem level=2
                image “Basic Cybersecurity Principles”
                  StaticText “Basic Cybersecurity Principles”
              listitem level=2
                image “Project Management Fundamentals”
                  StaticText “Project Management Fundamentals”
              listitem level=2
                image “System Administration Basics”
                  StaticText “System Administration Basics”
              listitem level=2
                image “IT Service Management”
                  StaticText “IT Service Management”
          listitem level=1
            paragraph
              StaticText “Advanced Technical Skills”
            paragraph
              StaticText “Subjects a senior IT manager has to know in depth.”
            list “Advanced Technical Skills”
              listitem level=2
                image “Cloud Infrastructure Management”
                  StaticText “Cloud Infrastructure Management”
              listitem level=2
                image “Risk Assessment and Mitigation”
                  StaticText “Risk Assessment and Mitigation”
              listitem level=2
                image “Data Analytics for IT Operations”
                  StaticText “Data Analytics for IT Operations”
              listitem level=2
                image “Vendor and Contract Negotiation”
                  StaticText “Vendor and Contract Negotiation”
              listitem level=2
                image “Cybersecurity Strategy and Compliance”
                  StaticText “Cybersecurity Strategy and Compliance”
          listitem level=1
            paragraph
              StaticText “Leadership and Professional Skills”
            paragraph
              StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
            list “Leadership and Professional Skills”
              listitem level=2
                image “Strategic Planning and Vision Setting”
                  StaticText “Strategic Planning and Vision Setting”
              listitem level=2
                image “Communication Across Departments”
                  StaticText “Communication Across Departments”
              listitem level=2
                image “Team Building and Motivation”
                  StaticText “Team Building and Motivation”
              listitem level=2
                image “Conflict Resolution”
                  StaticText “Conflict Resolution”
              listitem level=2
                image “Change Management”
                  StaticText “Change Management”
  group “Pros and cons”
    heading “Pros and cons” level=3
      StaticText “Pros and cons”
    heading “Pros” level=4
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
    heading “Cons” level=4
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
        StaticText “Security threats and compliance rules make the work more complicated and riskier.”
  group “Common mistakes”
    heading “Common mistakes” level=3
      StaticText “Common mistakes”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Getting lost in technical detail and losing sight of the strategy of the business.”
      listitem level=1
        ListMarker “•”
        StaticText “Thinking too little of soft skills, leadership and communication among them.”
      listitem level=1
        ListMarker “•”
        StaticText “Giving security risks and compliance duties a lower priority than they deserve.”
      listitem level=1
        ListMarker “•”
        StaticText “Letting documentation slide and not sharing knowledge on the team.”
      listitem level=1
        ListMarker “•”
        StaticText “Spreading people and money over too many projects, with no clear deadlines.”
      listitem level=1
        ListMarker “•”
        StaticText “Not asking business stakeholders what they need.”
      listitem level=1
        ListMarker “•”
        StaticText “Shying away from talks with vendors and so passing up savings.”
      listitem level=1
        ListMarker “•”
        StaticText “Forgetting that the IT staff need mentors and room to develop.”
  group “Advice”
    heading “Advice” level=3
      StaticText “Advice”
    list
      listitem level=1
        ListMarker “•”
        StaticText “Learn how a business operates as thoroughly as you learn technology.”
      listitem level=1
        ListMarker “•”
        StaticText “Communicate so well that technical and nontechnical teams understand each other through you.”
      listitem level=1
        ListMarker “•”
        StaticText “Keep up with security, both the threats and the best practices against them.”
      listitem level=1
        ListMarker “•”
        StaticText “Put time and money into certifications that show what you can do.”
      listitem level=1
        ListMarker “•”
        StaticText “Learn to handle a budget and to make the case for spending on IT.”
      listitem level=1
        ListMarker “•”
        StaticText “Put first the projects that do most for the business and fit its goals.”
      listitem level=1
        ListMarker “•”
        StaticText “Build a team in which people work together and everyone belongs.”
      listitem level=1
        ListMarker “•”
        StaticText “Go through performance metrics regularly and look for what could be better.”
  group “Case studies”
    heading “Case studies” level=3
      StaticText “Case studies”
    article
      heading “Digital Transformation at a Mid-Sized Retailer” level=4
        StaticText “Digital Transformation at a Mid-Sized Retailer”
      paragraph
        StaticText “Retail”
      paragraph
        StaticText “A retail company was stuck with legacy systems that did not talk to one another, and its IT manager led a thorough digital transformation. Cloud-based ERP and data analytics platforms came in, and the security infrastructure was upgraded. Operations became more efficient, and the company understood its customers better. The manager coordinated teams from different departments and got good terms from vendors, and the retailer was able to grow online when e-commerce boomed.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “A transformation succeeds on a planned strategy, stakeholders who work together, and strong ties with vendors. Then IT can scale up as the business grows.”
    article
      heading “Cybersecurity Overhaul at a Financial Institution” level=4
        StaticText “Cybersecurity Overhaul at a Financial Institution”
      paragraph
        StaticText “Banking”
      paragraph
        StaticText “As cyberthreats mounted, an IT manager rebuilt the security of a regional bank in several phases. Vulnerabilities were assessed, next-generation firewalls were installed, and the staff were trained in security awareness. The bank also got procedures for responding to incidents and a zero-trust framework. Breaches fell sharply, and so did the regulatory risk.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “To protect sensitive data and stay compliant, act before an attack comes, and teach the whole staff what to look for.”
    article
      heading “Cloud Migration for a Healthcare Provider” level=4
        StaticText “Cloud Migration for a Healthcare Provider”
      paragraph
        StaticText “Healthcare”
      paragraph
        StaticText “A healthcare provider needed systems that could grow and data that was easier to reach. Its IT manager planned the move from systems on the premises to a hybrid cloud and carried it out. Disaster recovery improved, and the provider’s telehealth plans had something to stand on. The manager saw to HIPAA compliance from beginning to end and trained the IT staff in managing the cloud.”
      paragraph
        StaticText “What to take away”
      paragraph
        StaticText “Sensitive healthcare systems can move to the cloud, as long as the move is carefully planned and keeps to the regulations.”
  group “A portfolio that convinces”
    heading “A portfolio that convinces” level=3
      StaticText “A portfolio that convinces”
    paragraph
      StaticText “It may look nothing like an artist’s, but an IT manager’s portfolio is essential all the same. Performance metrics, case studies, and careful records of your projects show what you can do. Pick successful projects you have led and concentrate on results that can be measured, such as better uptime, money saved, or stronger security. Tell each story clearly: the challenge, your part, the solution, the outcome.”
    paragraph
      StaticText “Include certifications, training, and whatever you have shared with others, in a blog or a webinar, for example. Let your leadership show, too, in the people you have developed, the work you have done across departments, and your strategic initiatives. A testimonial or a reference from a supervisor or a business partner adds credibility. You might keep the portfolio in two forms: online, on a site of your own or on LinkedIn, and as a short executive summary to hand over at an interview or a networking event.”
    paragraph
      StaticText “Bring it up to date regularly as your skills and achievements grow, especially when you move up. It is a living document, and solid proof that you can make technology succeed and keep an organization’s operations in excellent shape.”
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
          ListMarker “1.”
          StaticText “Projected growth”
          StaticText “·”
          StaticText “Estimated”
          StaticText “·”
          StaticText “The page this was taken from credits the U.S. Bureau of Labor Statistics but names no period and no edition.”
          StaticText “·”
          StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
          StaticText “·”
          link “In the list of sources”
      paragraph
        StaticText “Source: U.S. Bureau of Labor Statistics, Growth rate (publication not named)”
        StaticText “·”
        link “In the list of sources”
  group “Questions and answers”
    heading “Questions and answers” level=3
      StaticText “Questions and answers”
    group
      DisclosureTriangle “What degree do I need to become an IT manager?” expanded=false
        heading “What degree do I need to become an IT manager?” level=4
          StaticText “What degree do I need to become an IT manager?”
    group
      DisclosureTriangle “Do I need to have worked in a technical job first?” expanded=false
        heading “Do I need to have worked in a technical job first?” level=4
          StaticText “Do I need to have worked in a technical job first?”
    group
      DisclosureTriangle “Which certifications are worth the most?” expanded=false
        heading “Which certifications are worth the most?” level=4
          StaticText “Which certifications are worth the most?”
    group
      DisclosureTriangle “Is remote work possible?” expanded=false
        heading “Is remote work possible?” level=4
          StaticText “Is remote work possible?”
    group
      DisclosureTriangle “What makes the job difficult today?” expanded=false
        heading “What makes the job difficult today?” level=4
          StaticText “What makes the job difficult today?”
    group
      DisclosureTriangle “How much do soft skills matter?” expanded=false
        heading “How much do soft skills matter?” level=4
          StaticText “How much do soft skills matter?”
    group
      DisclosureTriangle “How does an IT manager’s career usually progress?” expanded=false
        heading “How does an IT manager’s career usually progress?” level=4
          StaticText “How does an IT manager’s career usually progress?”
    group
      DisclosureTriangle “How do I keep up with new technology?” expanded=false
        heading “How do I keep up with new technology?” level=4
          StaticText “How do I keep up with new technology?”
    group
      DisclosureTriangle “Does the job leave room for a private life?” expanded=false
        heading “Does the job leave room for a private life?” level=4
          StaticText “Does the job leave room for a private life?”
    group
      DisclosureTriangle “Is cybersecurity part of the job?” expanded=false
        heading “Is cybersecurity part of the job?” level=4
          StaticText “Is cybersecurity part of the job?”
  group “Sources”
    heading “Sources” level=3
      StaticText “Sources”
    list
      listitem level=1
        ListMarker “1.”
        paragraph
          StaticText “Growth rate (publication not named)”
        paragraph
          StaticText “U.S. Bureau of Labor Statistics”
  group “Share this guide”
    heading “Share this guide” level=3
      StaticText “Share this guide”
    group “Share this guide”
      button “Copy link”
      button “Copy embed code”
      button “Save offline copy”
    status
  group “Plans”
    heading “Jobicy+ Subscription” level=3
      StaticText “Jobicy+ Subscription”
    paragraph
      StaticText “2 plans. Prices: $0 to $8 per month.”
    list
      listitem level=1
        heading “Free” level=4
          StaticText “Free”
        paragraph
          StaticText “For anyone who is just starting out”
        paragraph
          StaticText “$0”
          StaticText “per month”
        list
          listitem level=2
            StaticText “Unlimited applies and searches”
          listitem level=2
            StaticText “Web and mobile apps”
          listitem level=2
            StaticText “Job alerts: Weekly”
          listitem level=2
            StaticText “Bookmarks, Applications, and other additional tools”
      listitem level=1
        heading “Plus” level=4
          StaticText “Plus”
        paragraph
          StaticText “$8”
          StaticText “per month”
        link “Go to account: Plus”
          StaticText “Go to account”
        paragraph
          StaticText “Everything in Free, and:”
        list
          listitem level=2
            StaticText “Ad-free experience”
          listitem level=2
            StaticText “Job alerts: Daily”
          listitem level=2
            StaticText “Personal career consultant”
          listitem level=2
            StaticText “AI-powered job advice”
          listitem level=2
            StaticText “Featured & Pinned Resume”
          listitem level=2
            StaticText “Custom Resume URL”
    paragraph
      StaticText “578 professionals pay for Jobicy’s exclusive and experimental features”
      StaticText “·”
      StaticText “No date is given for this number.”`;
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
        ListMarker “•”
        StaticText “Know what grows where.”
      listitem level=1
        ListMarker “•”
        StaticText “Cut at the right time of the year.”
      listitem level=1
        ListMarker “•”
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
        ListMarker “•”
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

