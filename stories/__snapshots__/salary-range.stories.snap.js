/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Salary range: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/currency: expected a currency code such as USD, found "dollars"”
  listitem level=1
    ListMarker “•”
    StaticText “/median: expected a number, found "12k"”
  listitem level=1
    ListMarker “•”
    StaticText “/levels/0/value: expected a number, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/maxValue: expected no less than "minValue" (90000), found 60000”`;
/* end snapshot Salary range: Broken */

snapshots["Salary range: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/median: expected a number, found "unknown"”
paragraph
  StaticText “Around $90,000 a year, says the union.”`;
/* end snapshot Salary range: BrokenWithFallback */

snapshots["Salary range: Compact"] = 
`figure
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
    StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”`;
/* end snapshot Salary range: Compact */

snapshots["Salary range: Empty"] = 
`paragraph
  StaticText “No pay is known for this occupation.”`;
/* end snapshot Salary range: Empty */

snapshots["Salary range: EqualValues"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “All figures shown are €52,000 a year.”
  group “Annual pay”
    paragraph
      StaticText “Per year, in euros”
    image “Median, Lowest, and Highest: €52,000 a year”`;
/* end snapshot Salary range: EqualValues */

snapshots["Salary range: ExchangeRates"] = 
`figure
  heading “Electricians’ pay in two countries” level=2
    StaticText “Electricians’ pay in two countries”
  Figcaption
    paragraph
      StaticText “Electricians, United States: The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
    paragraph
      StaticText “Electricians and electrical fitters, United Kingdom: The range shown runs from $28,710 to $57,958 a year. The middle half earns between $38,480 and $57,958. The median is $48,506 a year: half earn more and half earn less. Bottom 10% up to $28,710 and Average $48,825. 90th percentile: not published because it is unreliable.”
  group “Electricians’ pay in two countries”
    paragraph
      StaticText “Per year, in US dollars”
    StaticText “Electricians, United States”
    image “Electricians, United States: Bottom 10% up to: $39,430 a year”
    image “Electricians, United States: Bottom 25% up to: $48,820 a year”
    image “Electricians, United States: Median: $62,350 a year”
    image “Electricians, United States: Average: $69,630 a year”
    image “Electricians, United States: Top 25% from: $81,730 a year”
    image “Electricians, United States: Top 10% from: $106,030 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $48,820”
    StaticText “Electricians and electrical fitters, United Kingdom”
    image “Electricians and electrical fitters, United Kingdom: Bottom 10% up to: $28,710 a year”
    image “Electricians and electrical fitters, United Kingdom: Bottom 25% up to: $38,480 a year”
    image “Electricians and electrical fitters, United Kingdom: Median: $48,506 a year”
    image “Electricians and electrical fitters, United Kingdom: Average: $48,825 a year”
    image “Electricians and electrical fitters, United Kingdom: Top 25% from: $57,958 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $38,480”
      listitem level=1
        StaticText “Average: $48,825”
  paragraph
    StaticText “Electricians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Electricians and electrical fitters, United Kingdom”
    StaticText “·”
    StaticText “Converted at $1 = £0.785 (May 31, 2024, A rate made up for this story).”
    StaticText “·”
    StaticText “As of 2024”
    StaticText “·”
    link “Source: Office for National Statistics, Annual Survey of Hours and Earnings, table 14, 2024, Open Government Licence v3.0”`;
/* end snapshot Salary range: ExchangeRates */

snapshots["Salary range: FromAFile"] = 
`figure
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
    StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”`;
/* end snapshot Salary range: FromAFile */

snapshots["Salary range: FromATable"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “Junior: The range shown runs from $52,000 to $74,000 a year. The median is $61,000 a year: half earn more and half earn less.”
    paragraph
      StaticText “Senior: The range shown runs from $71,000 to $112,000 a year. The median is $88,000 a year: half earn more and half earn less.”
  group “Annual pay”
    paragraph
      StaticText “Per year, in US dollars”
    StaticText “Junior”
    image “Junior: Lowest: $52,000 a year”
    image “Junior: Median: $61,000 a year”
    image “Junior: Highest: $74,000 a year”
    StaticText “Senior”
    image “Senior: Lowest: $71,000 a year”
    image “Senior: Median: $88,000 a year”
    image “Senior: Highest: $112,000 a year”`;
/* end snapshot Salary range: FromATable */

snapshots["Salary range: German"] = 
`figure
  heading “Jahresgehalt” level=2
    StaticText “Jahresgehalt”
  Figcaption
    paragraph
      StaticText “Die gezeigte Spanne reicht von 41.000 € bis 68.250 € im Jahr. Die mittlere Hälfte verdient zwischen 41.000 € und 68.250 €. Der Median liegt bei 52.500 € im Jahr: Die eine Hälfte verdient mehr, die andere weniger. Durchschnitt 56.100 €. Ihr Verdienst von 50.000 € liegt zwischen 41.000 € (25. Perzentil) und 52.500 € (Median).”
  group “Jahresgehalt”
    paragraph
      StaticText “Deutschland”
      StaticText “Pro Jahr (Euro)”
    image “Untere 25 % bis: 41.000 € im Jahr”
    image “Ihr Verdienst: 50.000 € im Jahr”
    image “Median: 52.500 € im Jahr”
    image “Durchschnitt: 56.100 € im Jahr. Geschätzt. Siehe Anmerkung 1”
    image “Obere 25 % ab: 68.250 € im Jahr”
  list “Anmerkungen”
    listitem level=1
      ListMarker “1.”
      StaticText “Durchschnitt”
      StaticText “·”
      StaticText “Geschätzt”`;
/* end snapshot Salary range: German */

snapshots["Salary range: Hourly"] = 
`figure
  heading “Hourly pay” level=2
    StaticText “Hourly pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $13.96 to $53.66 an hour. The middle half earns between $16.83 and $37.43. The median is $23.97 an hour: half earn more and half earn less. Bottom 10% up to $13.96, Average $30.30, and Top 10% from $53.66.”
  group “Hourly pay”
    paragraph
      StaticText “Dancers, United States”
      StaticText “Per hour, in US dollars”
    image “Bottom 10% up to: $13.96 an hour”
    image “Bottom 25% up to: $16.83 an hour”
    image “Median: $23.97 an hour”
    image “Average: $30.30 an hour”
    image “Top 25% from: $37.43 an hour”
    image “Top 10% from: $53.66 an hour”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $16.83”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: Hourly */

snapshots["Salary range: HoursInAYear"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $21,778 to $83,710 a year. The middle half earns between $26,255 and $58,391. The median is $37,393 a year: half earn more and half earn less. Bottom 10% up to $21,778, Average $47,268, and Top 10% from $83,710.”
  group “Annual pay”
    paragraph
      StaticText “Dancers, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $21,778 a year”
    image “Bottom 25% up to: $26,255 a year”
    image “Median: $37,393 a year”
    image “Average: $47,268 a year”
    image “Top 25% from: $58,391 a year”
    image “Top 10% from: $83,710 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $26,255”
  paragraph
    StaticText “Converted from pay per hour to pay per year (1,560 working hours a year).”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: HoursInAYear */

snapshots["Salary range: Keyboard"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
  group “Annual pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $66,030 a year”
    image “Bottom 25% up to: $78,610 a year”
    image “Median: $93,600 a year”
    image “Average: $98,430 a year”
    image “Top 25% from: $107,960 a year”
    image “Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: Keyboard */

snapshots["Salary range: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Salary range: Loading */

snapshots["Salary range: LongNames"] = 
`figure
  heading “Setters, operators and tenders” level=2
    StaticText “Setters, operators and tenders”
  Figcaption
    paragraph
      StaticText “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: The range shown runs from $34,980 to $61,550 a year. The middle half earns between $38,420 and $51,380. The median is $45,190 a year: half earn more and half earn less. Bottom 10% up to $34,980, Average $46,600, and Top 10% from $61,550.”
    paragraph
      StaticText “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: The range shown runs from $35,810 to $75,860 a year. The middle half earns between $41,830 and $61,350. The median is $49,500 a year: half earn more and half earn less. Bottom 10% up to $35,810, Average $53,830, and Top 10% from $75,860.”
  group “Setters, operators and tenders”
    paragraph
      StaticText “Per year, in US dollars”
    StaticText “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Bottom 10% up to: $34,980 a year”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Bottom 25% up to: $38,420 a year”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Median: $45,190 a year”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Average: $46,600 a year”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Top 25% from: $51,380 a year”
    image “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: Top 10% from: $61,550 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $38,420”
    StaticText “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Bottom 10% up to: $35,810 a year”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Bottom 25% up to: $41,830 a year”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Median: $49,500 a year”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Average: $53,830 a year”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Top 25% from: $61,350 a year”
    image “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: Top 10% from: $75,860 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $41,830”
  paragraph
    StaticText “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: LongNames */

snapshots["Salary range: ManyRows"] = 
`figure
  heading “Pay in thirteen occupations” level=2
    StaticText “Pay in thirteen occupations”
  region “Pay in thirteen occupations”
    table
      rowgroup
        row
          columnheader “Name”
          columnheader “Region”
          columnheader “Currency”
          columnheader “Per”
          columnheader “10th percentile”
          columnheader “25th percentile”
          columnheader “Median”
          columnheader “75th percentile”
          columnheader “90th percentile”
          columnheader “Average”
          columnheader “As of”
          columnheader “Source”
      row
        rowheader “Registered nurses”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$66,030”
        cell “$78,610”
        cell “$93,600”
        cell “$107,960”
        cell “$135,320”
        cell “$98,430”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Electricians”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$39,430”
        cell “$48,820”
        cell “$62,350”
        cell “$81,730”
        cell “$106,030”
        cell “$69,630”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Software developers”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$79,850”
        cell “$103,050”
        cell “$133,080”
        cell “$169,000”
        cell “$211,450”
        cell “$144,570”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Computer and information systems managers”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$104,450”
        cell “$134,350”
        cell “$171,200”
        cell “$216,220”
        cell “$239,200 or more”
        cell “$187,990”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Airline pilots, copilots, and flight engineers”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$98,560”
        cell “$154,360”
        cell “$226,600”
        cell “$239,200 or more”
        cell “$239,200 or more”
        cell “$280,570”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Wind turbine service technicians”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$49,110”
        cell “$58,910”
        cell “$62,580”
        cell “$75,640”
        cell “$88,090”
        cell “$67,580”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Firefighters”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$34,490”
        cell “$44,180”
        cell “$59,530”
        cell “$77,410”
        cell “$101,330”
        cell “$63,890”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Couriers and messengers”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$29,880”
        cell “$35,130”
        cell “$38,340”
        cell “$44,630”
        cell “$50,590”
        cell “$40,060”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Film and video editors”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$39,170”
        cell “$50,230”
        cell “$70,980”
        cell “$101,570”
        cell “$145,900”
        cell “$83,530”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Information security analysts”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$69,660”
        cell “$92,160”
        cell “$124,910”
        cell “$159,600”
        cell “$186,420”
        cell “$127,730”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Data scientists”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$63,650”
        cell “$82,630”
        cell “$112,590”
        cell “$155,810”
        cell “$194,410”
        cell “$124,590”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$34,980”
        cell “$38,420”
        cell “$45,190”
        cell “$51,380”
        cell “$61,550”
        cell “$46,600”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$35,810”
        cell “$41,830”
        cell “$49,500”
        cell “$61,350”
        cell “$75,860”
        cell “$53,830”
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
  Figcaption
    paragraph
      StaticText “Registered nurses, United States: The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
    paragraph
      StaticText “Electricians, United States: The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
    paragraph
      StaticText “Software developers, United States: The range shown runs from $79,850 to $211,450 a year. The middle half earns between $103,050 and $169,000. The median is $133,080 a year: half earn more and half earn less. Bottom 10% up to $79,850, Average $144,570, and Top 10% from $211,450.”
    paragraph
      StaticText “Computer and information systems managers, United States: The range shown runs from $104,450 to $239,200 or more a year. The middle half earns between $134,350 and $216,220. The median is $171,200 a year: half earn more and half earn less. Bottom 10% up to $104,450, Average $187,990, and Top 10% from $239,200 or more.”
    paragraph
      StaticText “Airline pilots, copilots, and flight engineers, United States: The range shown runs from $98,560 to $239,200 or more a year. The middle half earns between $154,360 and $239,200 or more. The median is $226,600 a year: half earn more and half earn less. Bottom 10% up to $98,560, Top 10% from $239,200 or more, and Average $280,570.”
    paragraph
      StaticText “Wind turbine service technicians, United States: The range shown runs from $49,110 to $88,090 a year. The middle half earns between $58,910 and $75,640. The median is $62,580 a year: half earn more and half earn less. Bottom 10% up to $49,110, Average $67,580, and Top 10% from $88,090.”
    paragraph
      StaticText “Firefighters, United States: The range shown runs from $34,490 to $101,330 a year. The middle half earns between $44,180 and $77,410. The median is $59,530 a year: half earn more and half earn less. Bottom 10% up to $34,490, Average $63,890, and Top 10% from $101,330.”
    paragraph
      StaticText “Couriers and messengers, United States: The range shown runs from $29,880 to $50,590 a year. The middle half earns between $35,130 and $44,630. The median is $38,340 a year: half earn more and half earn less. Bottom 10% up to $29,880, Average $40,060, and Top 10% from $50,590.”
    paragraph
      StaticText “Film and video editors, United States: The range shown runs from $39,170 to $145,900 a year. The middle half earns between $50,230 and $101,570. The median is $70,980 a year: half earn more and half earn less. Bottom 10% up to $39,170, Average $83,530, and Top 10% from $145,900.”
    paragraph
      StaticText “Information security analysts, United States: The range shown runs from $69,660 to $186,420 a year. The middle half earns between $92,160 and $159,600. The median is $124,910 a year: half earn more and half earn less. Bottom 10% up to $69,660, Average $127,730, and Top 10% from $186,420.”
    paragraph
      StaticText “Data scientists, United States: The range shown runs from $63,650 to $194,410 a year. The middle half earns between $82,630 and $155,810. The median is $112,590 a year: half earn more and half earn less. Bottom 10% up to $63,650, Average $124,590, and Top 10% from $194,410.”
    paragraph
      StaticText “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States: The range shown runs from $34,980 to $61,550 a year. The middle half earns between $38,420 and $51,380. The median is $45,190 a year: half earn more and half earn less. Bottom 10% up to $34,980, Average $46,600, and Top 10% from $61,550.”
    paragraph
      StaticText “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States: The range shown runs from $35,810 to $75,860 a year. The middle half earns between $41,830 and $61,350. The median is $49,500 a year: half earn more and half earn less. Bottom 10% up to $35,810, Average $53,830, and Top 10% from $75,860.”
    paragraph
      StaticText “13 rows are too many for a chart to show clearly, so they are in a table.”
  paragraph
    StaticText “Registered nurses, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Electricians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Software developers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Computer and information systems managers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Airline pilots, copilots, and flight engineers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Wind turbine service technicians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Firefighters, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Couriers and messengers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Film and video editors, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Information security analysts, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Data scientists, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Grinding, lapping, polishing, and buffing machine tool setters, operators, and tenders, metal and plastic, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Separating, filtering, clarifying, precipitating, and still machine setters, operators, and tenders, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: ManyRows */

snapshots["Salary range: Narrow"] = 
`figure
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
    StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”`;
/* end snapshot Salary range: Narrow */

snapshots["Salary range: OneValue"] = 
`figure
  heading “Electricians’ median pay” level=2
    StaticText “Electricians’ median pay”
  Figcaption
    paragraph
      StaticText “The median is $62,350 a year: half earn more and half earn less.”
  group “Electricians’ median pay”
    paragraph
      StaticText “United States”
      StaticText “Per year, in US dollars”
    image “Median: $62,350 a year”`;
/* end snapshot Salary range: OneValue */

snapshots["Salary range: OtherUnit"] = 
`figure
  heading “Monthly pay” level=2
    StaticText “Monthly pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $5,503 to $11,277 a month. The middle half earns between $6,551 and $8,997. The median is $7,800 a month: half earn more and half earn less. Bottom 10% up to $5,503, Average $8,203, and Top 10% from $11,277.”
  group “Monthly pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per month, in US dollars”
    image “Bottom 10% up to: $5,503 a month”
    image “Bottom 25% up to: $6,551 a month”
    image “Median: $7,800 a month”
    image “Average: $8,203 a month”
    image “Top 25% from: $8,997 a month”
    image “Top 10% from: $11,277 a month”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $6,551”
  paragraph
    StaticText “Converted from pay per year to pay per month (12 months a year).”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: OtherUnit */

snapshots["Salary range: OwnColors"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
  group “Annual pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $66,030 a year”
    image “Bottom 25% up to: $78,610 a year”
    image “Median: $93,600 a year”
    image “Average: $98,430 a year”
    image “Top 25% from: $107,960 a year”
    image “Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: OwnColors */

snapshots["Salary range: OwnText"] = 
`figure
  heading “Wired for growth” level=2
    heading “Wired for growth” level=2
  Figcaption
    paragraph
      StaticText “The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
  group “Annual pay”
    paragraph
      StaticText “Electricians, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $39,430 a year”
    image “Bottom 25% up to: $48,820 a year”
    image “Median: $62,350 a year”
    image “Average: $69,630 a year”
    image “Top 25% from: $81,730 a year”
    image “Top 10% from: $106,030 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $48,820”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Union scale differs from place to place.”`;
/* end snapshot Salary range: OwnText */

snapshots["Salary range: Percentiles"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
  group “Annual pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $66,030 a year”
    image “Bottom 25% up to: $78,610 a year”
    image “Median: $93,600 a year”
    image “Average: $98,430 a year”
    image “Top 25% from: $107,960 a year”
    image “Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: Percentiles */

snapshots["Salary range: PlainAttributes"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $90,000 to $160,000 or more a year. The median is $125,000 a year: half earn more and half earn less. By level: Entry level $100,500 and Senior level $149,500.”
  group “Annual pay”
    paragraph
      StaticText “Per year, in US dollars”
    image “Lowest: $90,000 a year”
    image “Entry level: $100,500 a year”
    image “Median: $125,000 a year”
    image “Senior level: $149,500 a year”
    image “Highest: $160,000 or more a year”`;
/* end snapshot Salary range: PlainAttributes */

snapshots["Salary range: ReadersPay"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320. Your pay of $101,000 falls between $98,430 (Average) and $107,960 (75th percentile).”
  group “Annual pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $66,030 a year”
    image “Bottom 25% up to: $78,610 a year”
    image “Median: $93,600 a year”
    image “Average: $98,430 a year”
    image “Your pay: $101,000 a year”
    image “Top 25% from: $107,960 a year”
    image “Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
      listitem level=1
        StaticText “Average: $98,430”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: ReadersPay */

snapshots["Salary range: RightToLeft"] = 
`figure
  heading “الأجر الشهري” level=2
    StaticText “الأجر الشهري”
  Figcaption
    paragraph
      StaticText “يمتد النطاق المعروض من ‏9,000 د.إ.‏ إلى ‏38,000 د.إ.‏ في الشهر. يتقاضى النصف الأوسط من العاملين أجرًا يتراوح بين ‏12,500 د.إ.‏ و‏24,000 د.إ.‏ يبلغ الأجر الوسيط ‏17,000 د.إ.‏ في الشهر، أي إن نصف العاملين يتقاضى أكثر منه والنصف الآخر يتقاضى أقل منه.”
  group “الأجر الشهري”
    paragraph
      StaticText “الإمارات العربية المتحدة”
      StaticText “في الشهر (درهم إماراتي)”
    image “الأدنى: ‏9,000 د.إ.‏ في الشهر”
    image “أدنى 25‎%‎ حتى: ‏12,500 د.إ.‏ في الشهر”
    image “الوسيط: ‏17,000 د.إ.‏ في الشهر”
    image “أعلى 25‎%‎ بدءًا من: ‏24,000 د.إ.‏ في الشهر”
    image “الأعلى: ‏38,000 د.إ.‏ في الشهر”`;
/* end snapshot Salary range: RightToLeft */

snapshots["Salary range: Sample"] = 
`figure
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
    StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”`;
/* end snapshot Salary range: Sample */

snapshots["Salary range: SeveralRows"] = 
`figure
  heading “Pay in four occupations” level=2
    StaticText “Pay in four occupations”
  group “Pay in four occupations”
    paragraph
      StaticText “Per year, in US dollars”
    StaticText “Couriers and messengers, United States”
    image “Couriers and messengers, United States: Bottom 10% up to: $29,880 a year”
    image “Couriers and messengers, United States: Bottom 25% up to: $35,130 a year”
    image “Couriers and messengers, United States: Median: $38,340 a year”
    image “Couriers and messengers, United States: Average: $40,060 a year”
    image “Couriers and messengers, United States: Top 25% from: $44,630 a year”
    image “Couriers and messengers, United States: Top 10% from: $50,590 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $35,130”
      listitem level=1
        StaticText “Average: $40,060”
      listitem level=1
        StaticText “Top 25% from: $44,630”
      listitem level=1
        StaticText “Top 10% from: $50,590”
    StaticText “Electricians, United States”
    image “Electricians, United States: Bottom 10% up to: $39,430 a year”
    image “Electricians, United States: Bottom 25% up to: $48,820 a year”
    image “Electricians, United States: Median: $62,350 a year”
    image “Electricians, United States: Average: $69,630 a year”
    image “Electricians, United States: Top 25% from: $81,730 a year”
    image “Electricians, United States: Top 10% from: $106,030 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $48,820”
      listitem level=1
        StaticText “Top 25% from: $81,730”
    StaticText “Registered nurses, United States”
    image “Registered nurses, United States: Bottom 10% up to: $66,030 a year”
    image “Registered nurses, United States: Bottom 25% up to: $78,610 a year”
    image “Registered nurses, United States: Median: $93,600 a year”
    image “Registered nurses, United States: Average: $98,430 a year”
    image “Registered nurses, United States: Top 25% from: $107,960 a year”
    image “Registered nurses, United States: Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
      listitem level=1
        StaticText “Top 25% from: $107,960”
    StaticText “Software developers, United States”
    image “Software developers, United States: Bottom 10% up to: $79,850 a year”
    image “Software developers, United States: Bottom 25% up to: $103,050 a year”
    image “Software developers, United States: Median: $133,080 a year”
    image “Software developers, United States: Average: $144,570 a year”
    image “Software developers, United States: Top 25% from: $169,000 a year”
    image “Software developers, United States: Top 10% from: $211,450 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $103,050”
  Figcaption
    paragraph
      StaticText “Couriers and messengers, United States: The range shown runs from $29,880 to $50,590 a year. The middle half earns between $35,130 and $44,630. The median is $38,340 a year: half earn more and half earn less. Bottom 10% up to $29,880, Average $40,060, and Top 10% from $50,590.”
    paragraph
      StaticText “Electricians, United States: The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
    paragraph
      StaticText “Registered nurses, United States: The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
    paragraph
      StaticText “Software developers, United States: The range shown runs from $79,850 to $211,450 a year. The middle half earns between $103,050 and $169,000. The median is $133,080 a year: half earn more and half earn less. Bottom 10% up to $79,850, Average $144,570, and Top 10% from $211,450.”
  paragraph
    StaticText “Couriers and messengers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Electricians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Registered nurses, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Software developers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: SeveralRows */

snapshots["Salary range: SharedAxis"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $29,880 to $50,590 a year. The middle half earns between $35,130 and $44,630. The median is $38,340 a year: half earn more and half earn less. Bottom 10% up to $29,880, Average $40,060, and Top 10% from $50,590.”
  group “Annual pay”
    paragraph
      StaticText “Couriers and messengers, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $29,880 a year”
    image “Bottom 25% up to: $35,130 a year”
    image “Median: $38,340 a year”
    image “Average: $40,060 a year”
    image “Top 25% from: $44,630 a year”
    image “Top 10% from: $50,590 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $35,130”
      listitem level=1
        StaticText “Average: $40,060”
      listitem level=1
        StaticText “Top 25% from: $44,630”
      listitem level=1
        StaticText “Top 10% from: $50,590”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $79,850 to $211,450 a year. The middle half earns between $103,050 and $169,000. The median is $133,080 a year: half earn more and half earn less. Bottom 10% up to $79,850, Average $144,570, and Top 10% from $211,450.”
  group “Annual pay”
    paragraph
      StaticText “Software developers, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $79,850 a year”
    image “Bottom 25% up to: $103,050 a year”
    image “Median: $133,080 a year”
    image “Average: $144,570 a year”
    image “Top 25% from: $169,000 a year”
    image “Top 10% from: $211,450 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $103,050”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: SharedAxis */

snapshots["Salary range: Suppressed"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from £47,229 to £129,050 a year. The middle half earns between £51,861 and £119,419. The median is £81,776 a year: half earn more and half earn less. Bottom 20% up to £47,229 and Top 20% from £129,050. 10th percentile: not published because it is unreliable. 90th percentile: not published because it is unreliable. Average: not published because it is unreliable.”
  group “Annual pay”
    paragraph
      StaticText “Chief executives and senior officials, United Kingdom”
      StaticText “Per year, in British pounds”
    image “Bottom 20% up to: £47,229 a year”
    image “Bottom 25% up to: £51,861 a year”
    image “Median: £81,776 a year”
    image “Top 25% from: £119,419 a year”
    image “Top 20% from: £129,050 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: £51,861”
      listitem level=1
        StaticText “Top 25% from: £119,419”
  paragraph
    StaticText “As of 2024”
    StaticText “·”
    link “Source: Office for National Statistics, Annual Survey of Hours and Earnings, table 14, 2024, Open Government Licence v3.0”`;
/* end snapshot Salary range: Suppressed */

snapshots["Salary range: Table"] = 
`figure
  heading “Pay as a table” level=2
    StaticText “Pay as a table”
  region “Pay as a table”
    table
      rowgroup
        row
          columnheader “Name”
          columnheader “Region”
          columnheader “Currency”
          columnheader “Per”
          columnheader “10th percentile”
          columnheader “25th percentile”
          columnheader “Median”
          columnheader “75th percentile”
          columnheader “90th percentile”
          columnheader “Average”
          columnheader “20th percentile”
          columnheader “80th percentile”
          columnheader “As of”
          columnheader “Source”
      row
        rowheader “Electricians”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$39,430”
        cell “$48,820”
        cell “$62,350”
        cell “$81,730”
        cell “$106,030”
        cell “$69,630”
        cell
        cell
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Registered nurses”
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$66,030”
        cell “$78,610”
        cell “$93,600”
        cell “$107,960”
        cell “$135,320”
        cell “$98,430”
        cell
        cell
        cell “May 2024”
        cell “{"title":"Occupational Employment and Wage Statistics","publisher":"U.S. Bureau of Labor Statistics","url":"https://www.bls.gov/oes/","period":"2024-05"}”
      row
        rowheader “Chief executives and senior officials”
        cell “United Kingdom”
        cell “British pounds”
        cell “year”
        cell “not published because it is unreliable”
        cell “£51,861”
        cell “£81,776”
        cell “£119,419”
        cell “not published because it is unreliable”
        cell “not published because it is unreliable”
        cell “£47,229”
        cell “£129,050”
        cell “2024”
        cell “{"title":"Annual Survey of Hours and Earnings, table 14","publisher":"Office for National Statistics","url":"https://www.ons.gov.uk/","period":"2024","license":"Open Government Licence v3.0"}”
  Figcaption
    paragraph
      StaticText “Electricians, United States: The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
    paragraph
      StaticText “Registered nurses, United States: The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
    paragraph
      StaticText “Chief executives and senior officials, United Kingdom: The range shown runs from £47,229 to £129,050 a year. The middle half earns between £51,861 and £119,419. The median is £81,776 a year: half earn more and half earn less. Bottom 20% up to £47,229 and Top 20% from £129,050. 10th percentile: not published because it is unreliable. 90th percentile: not published because it is unreliable. Average: not published because it is unreliable.”
  paragraph
    StaticText “Electricians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Registered nurses, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Chief executives and senior officials, United Kingdom”
    StaticText “·”
    StaticText “As of 2024”
    StaticText “·”
    link “Source: Office for National Statistics, Annual Survey of Hours and Earnings, table 14, 2024, Open Government Licence v3.0”`;
/* end snapshot Salary range: Table */

snapshots["Salary range: Tools"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $66,030 to $135,320 a year. The middle half earns between $78,610 and $107,960. The median is $93,600 a year: half earn more and half earn less. Bottom 10% up to $66,030, Average $98,430, and Top 10% from $135,320.”
  group “Tools”
    button “Show as table”
    button “Download CSV”
    button “Download SVG”
    button “Download PNG”
  group “Annual pay”
    paragraph
      StaticText “Registered nurses, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $66,030 a year”
    image “Bottom 25% up to: $78,610 a year”
    image “Median: $93,600 a year”
    image “Average: $98,430 a year”
    image “Top 25% from: $107,960 a year”
    image “Top 10% from: $135,320 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $78,610”
  paragraph
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: Tools */

snapshots["Salary range: TopCoded"] = 
`figure
  heading “Pay beyond what the survey tells” level=2
    StaticText “Pay beyond what the survey tells”
  Figcaption
    paragraph
      StaticText “Computer and information systems managers, United States: The range shown runs from $104,450 to $239,200 or more a year. The middle half earns between $134,350 and $216,220. The median is $171,200 a year: half earn more and half earn less. Bottom 10% up to $104,450, Average $187,990, and Top 10% from $239,200 or more.”
    paragraph
      StaticText “Airline pilots, copilots, and flight engineers, United States: The range shown runs from $98,560 to $239,200 or more a year. The middle half earns between $154,360 and $239,200 or more. The median is $226,600 a year: half earn more and half earn less. Bottom 10% up to $98,560, Top 10% from $239,200 or more, and Average $280,570.”
  group “Pay beyond what the survey tells”
    paragraph
      StaticText “Per year, in US dollars”
    StaticText “Computer and information systems managers, United States”
    image “Computer and information systems managers, United States: Bottom 10% up to: $104,450 a year”
    image “Computer and information systems managers, United States: Bottom 25% up to: $134,350 a year”
    image “Computer and information systems managers, United States: Median: $171,200 a year”
    image “Computer and information systems managers, United States: Average: $187,990 a year”
    image “Computer and information systems managers, United States: Top 25% from: $216,220 a year”
    image “Computer and information systems managers, United States: Top 10% from: $239,200 or more a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $134,350”
      listitem level=1
        StaticText “Top 25% from: $216,220”
    StaticText “Airline pilots, copilots, and flight engineers, United States”
    image “Airline pilots, copilots, and flight engineers, United States: Bottom 10% up to: $98,560 a year”
    image “Airline pilots, copilots, and flight engineers, United States: Bottom 25% up to: $154,360 a year”
    image “Airline pilots, copilots, and flight engineers, United States: Median: $226,600 a year”
    image “Airline pilots, copilots, and flight engineers, United States: Top 25% from and Top 10% from: $239,200 or more a year”
    image “Airline pilots, copilots, and flight engineers, United States: Average: $280,570 a year”
  paragraph
    StaticText “Computer and information systems managers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Airline pilots, copilots, and flight engineers, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”`;
/* end snapshot Salary range: TopCoded */

snapshots["Salary range: TwoCurrencies"] = 
`figure
  heading “Electricians’ pay in two countries” level=2
    StaticText “Electricians’ pay in two countries”
  Figcaption
    paragraph
      StaticText “Electricians, United States: The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430, Average $69,630, and Top 10% from $106,030.”
    paragraph
      StaticText “Electricians and electrical fitters, United Kingdom: The range shown runs from £22,537 to £45,497 a year. The middle half earns between £30,207 and £45,497. The median is £38,077 a year: half earn more and half earn less. Bottom 10% up to £22,537 and Average £38,328. 90th percentile: not published because it is unreliable.”
  group “Electricians’ pay in two countries”
    paragraph
      StaticText “The axes differ in currency or unit of time, so positions on one cannot be compared with positions on another.”
    paragraph
      StaticText “Electricians, United States”
      StaticText “Per year, in US dollars”
    image “Electricians, United States: Bottom 10% up to: $39,430 a year”
    image “Electricians, United States: Bottom 25% up to: $48,820 a year”
    image “Electricians, United States: Median: $62,350 a year”
    image “Electricians, United States: Average: $69,630 a year”
    image “Electricians, United States: Top 25% from: $81,730 a year”
    image “Electricians, United States: Top 10% from: $106,030 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $48,820”
    paragraph
      StaticText “Electricians and electrical fitters, United Kingdom”
      StaticText “Per year, in British pounds”
    image “Electricians and electrical fitters, United Kingdom: Bottom 10% up to: £22,537 a year”
    image “Electricians and electrical fitters, United Kingdom: Bottom 25% up to: £30,207 a year”
    image “Electricians and electrical fitters, United Kingdom: Median: £38,077 a year”
    image “Electricians and electrical fitters, United Kingdom: Average: £38,328 a year”
    image “Electricians and electrical fitters, United Kingdom: Top 25% from: £45,497 a year”
    list
      listitem level=1
        StaticText “Average: £38,328”
  paragraph
    StaticText “Electricians, United States”
    StaticText “·”
    StaticText “As of May 2024”
    StaticText “·”
    link “Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024”
  paragraph
    StaticText “Electricians and electrical fitters, United Kingdom”
    StaticText “·”
    StaticText “As of 2024”
    StaticText “·”
    link “Source: Office for National Statistics, Annual Survey of Hours and Earnings, table 14, 2024, Open Government Licence v3.0”`;
/* end snapshot Salary range: TwoCurrencies */

snapshots["Salary range: Example"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $39,430 to $106,030 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less. Bottom 10% up to $39,430 and Top 10% from $106,030.”
  group “Tools”
    button “Show as table”
  group “Annual pay”
    paragraph
      StaticText “Electricians, United States”
      StaticText “Per year, in US dollars”
    image “Bottom 10% up to: $39,430 a year”
    image “Bottom 25% up to: $48,820 a year”
    image “Median: $62,350 a year”
    image “Top 25% from: $81,730 a year”
    image “Top 10% from: $106,030 a year”
    list
      listitem level=1
        StaticText “Bottom 25% up to: $48,820”
  paragraph
    StaticText “As of May 2024”`;
/* end snapshot Salary range: Example */

