/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Region outlook: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/demand/0/name: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/demand/1/trend: expected "rising" or "steady" or "falling", found "up"”
  listitem level=1
    ListMarker “•”
    StaticText “/demand/1/value: expected a step of "scale" ("Low"), found "Huge"”`;
/* end snapshot Region outlook: Broken */

snapshots["Region outlook: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/hubs: expected a list, found 12”
paragraph
  StaticText “Demand is high everywhere.”`;
/* end snapshot Region outlook: BrokenWithFallback */

snapshots["Region outlook: Compact"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
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
  listitem level=1
    StaticText “Germany”
    list “Demand: Moderate”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Steady”
  listitem level=1
    StaticText “Japan”
    list “Demand: Low”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Falling”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Murano”
    StaticText “Italy”
  listitem level=1
    ListMarker “•”
    StaticText “Corning”
    StaticText “United States”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “EN 12150”
    StaticText “European Union”`;
/* end snapshot Region outlook: Compact */

snapshots["Region outlook: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Region outlook: Empty */

snapshots["Region outlook: Example"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
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
  listitem level=1
    StaticText “Germany”
    list “Demand: Moderate”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Steady”
  listitem level=1
    StaticText “Japan”
    list “Demand: Low”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Falling”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Murano”
    StaticText “Italy”
  listitem level=1
    ListMarker “•”
    StaticText “Corning”
    StaticText “United States”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “EN 12150”
    StaticText “European Union”`;
/* end snapshot Region outlook: Example */

snapshots["Region outlook: FromATable"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
list
  listitem level=1
    StaticText “Canada”
    paragraph
      StaticText “High”
    StaticText “Rising”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Toronto”
    StaticText “Canada”`;
/* end snapshot Region outlook: FromATable */

snapshots["Region outlook: InGerman"] = 
`heading “Regionen im Vergleich” level=2
  StaticText “Regionen im Vergleich”
heading “Nachfrage” level=3
list
  listitem level=1
    StaticText “United States”
    StaticText “Vereinigte Staaten”
    list “Nachfrage: High”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Steigend”
  listitem level=1
    StaticText “Germany”
    StaticText “Deutschland”
    list “Nachfrage: Moderate”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Gleichbleibend”
  listitem level=1
    StaticText “Japan”
    list “Nachfrage: Low”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Sinkend”
heading “Zentren” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Murano”
    StaticText “Italien”
  listitem level=1
    ListMarker “•”
    StaticText “Corning”
    StaticText “Vereinigte Staaten”
heading “Vorschriften” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “EN 12150”
    StaticText “European Union”`;
/* end snapshot Region outlook: InGerman */

snapshots["Region outlook: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Region outlook: Loading */

snapshots["Region outlook: LongNames"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
list
  listitem level=1
    StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
    list “Demand: DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
    StaticText “Rising”
  listitem level=1
    StaticText “Asia”
    paragraph
      StaticText “More than anybody can tell from one year to the next”
    StaticText “Steady”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
    StaticText “DonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaftDonaudampfschifffahrtsgesellschaft”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
    StaticText “States that have joined, and those that will”`;
/* end snapshot Region outlook: LongNames */

snapshots["Region outlook: Mixed"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
list
  listitem level=1
    StaticText “Nordic countries”
    list “Demand: 7”
      listitem level=2
        StaticText “1”
      listitem level=2
        StaticText “2”
      listitem level=2
        StaticText “3”
      listitem level=2
        StaticText “4”
      listitem level=2
        StaticText “5”
      listitem level=2
        StaticText “6”
      listitem level=2
        StaticText “7”
      listitem level=2
        StaticText “8”
      listitem level=2
        StaticText “9”
      listitem level=2
        StaticText “10”
    StaticText “Rising”
  listitem level=1
    StaticText “Benelux”
    list “Demand: High”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “High”
  listitem level=1
    StaticText “The Alps”
    paragraph
      StaticText “Wherever it snows”
  listitem level=1
    StaticText “Iberia”
    StaticText “Falling”
  listitem level=1
    StaticText “Elsewhere”`;
/* end snapshot Region outlook: Mixed */

snapshots["Region outlook: Narrow"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
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
  listitem level=1
    StaticText “Germany”
    list “Demand: Moderate”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Steady”
  listitem level=1
    StaticText “Japan”
    list “Demand: Low”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Falling”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Murano”
    StaticText “Italy”
  listitem level=1
    ListMarker “•”
    StaticText “Corning”
    StaticText “United States”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “EN 12150”
    StaticText “European Union”`;
/* end snapshot Region outlook: Narrow */

snapshots["Region outlook: RegulationsOnly"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “GDPR”
    StaticText “European Union”
  listitem level=1
    ListMarker “•”
    StaticText “CCPA”
    StaticText “California”`;
/* end snapshot Region outlook: RegulationsOnly */

snapshots["Region outlook: RightToLeft"] = 
`heading “حسب المنطقة” level=2
  StaticText “حسب المنطقة”
heading “الطلب” level=3
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
    StaticText “في ازدياد”
  listitem level=1
    StaticText “مكة المكرمة”
    list “الطلب: متوسط”
      listitem level=2
        StaticText “منخفض”
      listitem level=2
        StaticText “متوسط”
      listitem level=2
        StaticText “مرتفع”
    StaticText “في تراجع”
heading “المراكز الرئيسية” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “جدة”
    StaticText “المملكة العربية السعودية”
heading “اللوائح” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “لائحة الفوترة الإلكترونية”
    StaticText “السعودية”`;
/* end snapshot Region outlook: RightToLeft */

snapshots["Region outlook: Sample"] = 
`heading “By region” level=2
  StaticText “By region”
heading “Demand” level=3
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
heading “Hubs” level=3
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
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “GDPR”
    StaticText “European Union”
  listitem level=1
    ListMarker “•”
    StaticText “CCPA”
    StaticText “California”`;
/* end snapshot Region outlook: Sample */

snapshots["Region outlook: Table"] = 
`heading “By region” level=2
  StaticText “By region”
region “By region”
  table
    rowgroup
      row
        columnheader “List”
        columnheader “Name”
        columnheader “Code”
        columnheader “Value”
        columnheader “Scale”
        columnheader “Trend”
        columnheader “Country”
        columnheader “Place”
    row
      cell “Demand”
      rowheader “United States”
      cell “US”
      cell “High”
      cell “Low; Moderate; High”
      cell “Rising”
      cell
      cell
    row
      cell “Demand”
      rowheader “Germany”
      cell “DE”
      cell “Moderate”
      cell “Low; Moderate; High”
      cell “Steady”
      cell
      cell
    row
      cell “Demand”
      rowheader “Japan”
      cell “JP”
      cell “Low”
      cell “Low; Moderate; High”
      cell “Falling”
      cell
      cell
    row
      cell “Hubs”
      rowheader “Murano”
      cell
      cell
      cell
      cell
      cell “IT”
      cell
    row
      cell “Hubs”
      rowheader “Corning”
      cell
      cell
      cell
      cell
      cell “US”
      cell
    row
      cell “Regulations”
      rowheader “EN 12150”
      cell
      cell
      cell
      cell
      cell
      cell “European Union”`;
/* end snapshot Region outlook: Table */

snapshots["Region outlook: Tools"] = 
`heading “By region” level=2
  StaticText “By region”
group “Tools”
  button “Show as table”
  button “Download CSV”
heading “Demand” level=3
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
  listitem level=1
    StaticText “Germany”
    list “Demand: Moderate”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Steady”
  listitem level=1
    StaticText “Japan”
    list “Demand: Low”
      listitem level=2
        StaticText “Low”
      listitem level=2
        StaticText “Moderate”
      listitem level=2
        StaticText “High”
    StaticText “Falling”
heading “Hubs” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “Murano”
    StaticText “Italy”
  listitem level=1
    ListMarker “•”
    StaticText “Corning”
    StaticText “United States”
heading “Regulations” level=3
list
  listitem level=1
    ListMarker “•”
    StaticText “EN 12150”
    StaticText “European Union”`;
/* end snapshot Region outlook: Tools */

