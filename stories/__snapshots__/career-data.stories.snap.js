/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Career data: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/: expected a guide, found a list”
paragraph
  StaticText “Around $90,000 a year.”`;
/* end snapshot Career data: Broken */

snapshots["Career data: Nested"] = 
`figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The median is $62,350 a year: half earn more and half earn less.”
  group “Annual pay”
    paragraph
      StaticText “The outer guide”
      StaticText “Per year, in US dollars”
    image “Median: $62,350 a year”
separator
figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The median is $93,600 a year: half earn more and half earn less.”
  group “Annual pay”
    paragraph
      StaticText “The inner guide”
      StaticText “Per year, in US dollars”
    image “Median: $93,600 a year”`;
/* end snapshot Career data: Nested */

snapshots["Career data: NoSuchSection"] = 
`paragraph
  StaticText “Pay is not known.”`;
/* end snapshot Career data: NoSuchSection */

snapshots["Career data: Sample"] = 
`paragraph
  StaticText “Two widgets, one guide:”
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
separator
figure
  heading “The same as a table” level=2
    StaticText “The same as a table”
  Figcaption
    paragraph
      StaticText “The range shown runs from $90,000 to $160,000 a year. The median is $125,000 a year: half earn more and half earn less. By level: Entry-Level $100,500, Mid-Level $125,000, and Senior-Level $149,500. Top 10% from $160,000.”
  region “The same as a table”
    table
      rowgroup
        row
          columnheader “Region”
          columnheader “Currency”
          columnheader “Per”
          columnheader “Lowest”
          columnheader “Lowest: kind”
          columnheader “Highest”
          columnheader “Highest: kind”
          columnheader “Median”
          columnheader “Median: kind”
          columnheader “Median: note”
          columnheader “90th percentile”
          columnheader “90th percentile: kind”
          columnheader “90th percentile: note”
          columnheader “Entry-Level”
          columnheader “Entry-Level: kind”
          columnheader “Entry-Level: note”
          columnheader “Mid-Level”
          columnheader “Mid-Level: kind”
          columnheader “Mid-Level: note”
          columnheader “Senior-Level”
          columnheader “Senior-Level: kind”
          columnheader “Senior-Level: note”
          columnheader “Note”
      row
        cell “United States”
        cell “US dollars”
        cell “year”
        cell “$90,000”
        cell “Set by the editors”
        cell “$160,000”
        cell “Set by the editors”
        cell “$125,000”
        cell “Worked out from other figures”
        cell “At 50 percent of the span between the two ends: its exact middle.”
          StaticText “At 50 percent of the span between the two ends: its exact middle.”
        cell “$160,000”
        cell “Set by the editors”
        cell “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
          StaticText “Printed as “$160,000+”: the point from which the best-paid 10 percent are said to start, above all those with specialized skills in areas of high demand.”
        cell “$100,500”
        cell “Worked out from other figures”
        cell “At 15 percent of the span between the two ends.”
          StaticText “At 15 percent of the span between the two ends.”
        cell “$125,000”
        cell “Worked out from other figures”
        cell “At 50 percent of the span between the two ends, the same point as the median.”
          StaticText “At 50 percent of the span between the two ends, the same point as the median.”
        cell “$149,500”
        cell “Worked out from other figures”
        cell “At 85 percent of the span between the two ends.”
          StaticText “At 85 percent of the span between the two ends.”
        cell “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
          StaticText “The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”
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
/* end snapshot Career data: Sample */

snapshots["Career data: Example"] = 
`heading “Electrician” level=1
figure
  heading “Annual pay” level=2
    StaticText “Annual pay”
  Figcaption
    paragraph
      StaticText “The range shown runs from $48,820 to $81,730 a year. The middle half earns between $48,820 and $81,730. The median is $62,350 a year: half earn more and half earn less.”
  group “Annual pay”
    paragraph
      StaticText “Per year, in US dollars”
    image “Bottom 25% up to: $48,820 a year”
    image “Median: $62,350 a year”
    image “Top 25% from: $81,730 a year”`;
/* end snapshot Career data: Example */

