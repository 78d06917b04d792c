/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Source list: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/id: expected an id of letters, digits, ".", "_" or "-", found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/2/period: expected a period such as 2024, 2024-05, 2024-05-31 or 2024/2034, found "last year"”
  listitem level=1
    ListMarker “•”
    StaticText “/2/id: expected an id that no other entry has, found "twice"”`;
/* end snapshot Source list: Broken */

snapshots["Source list: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/id: expected an id of letters, digits, ".", "_" or "-", found nothing”
paragraph
  StaticText “Sources on request.”`;
/* end snapshot Source list: BrokenWithFallback */

snapshots["Source list: Compact"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”
      StaticText “·”
      StaticText “May 2024”
      StaticText “·”
      StaticText “retrieved June 30, 2025”
      StaticText “·”
      StaticText “Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “Open Government Licence v3.0”
    paragraph
      StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
  listitem level=1
    ListMarker “3.”
    paragraph
      StaticText “Talks with four bakers”`;
/* end snapshot Source list: Compact */

snapshots["Source list: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Source list: Empty */

snapshots["Source list: Example"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”
      StaticText “·”
      StaticText “May 2024”
      StaticText “·”
      StaticText “retrieved June 30, 2025”
      StaticText “·”
      StaticText “Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “Open Government Licence v3.0”
    paragraph
      StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
  listitem level=1
    ListMarker “3.”
    paragraph
      StaticText “Talks with four bakers”`;
/* end snapshot Source list: Example */

snapshots["Source list: FromATable"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”`;
/* end snapshot Source list: FromATable */

snapshots["Source list: Led"] = 
`button “Where is the British pay from?”
heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”
      StaticText “·”
      StaticText “May 2024”
      StaticText “·”
      StaticText “retrieved June 30, 2025”
      StaticText “·”
      StaticText “Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “Open Government Licence v3.0”
    paragraph
      StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
  listitem level=1
    ListMarker “3.”
    paragraph
      StaticText “Talks with four bakers”`;
/* end snapshot Source list: Led */

snapshots["Source list: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Source list: Loading */

snapshots["Source list: LongNames"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    paragraph
      StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “A script”
      StaticText “(”
      StaticText “javascript:alert(1)”
      StaticText “)”`;
/* end snapshot Source list: LongNames */

snapshots["Source list: Narrow"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”
      StaticText “·”
      StaticText “May 2024”
      StaticText “·”
      StaticText “retrieved June 30, 2025”
      StaticText “·”
      StaticText “Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “Open Government Licence v3.0”
    paragraph
      StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
  listitem level=1
    ListMarker “3.”
    paragraph
      StaticText “Talks with four bakers”`;
/* end snapshot Source list: Narrow */

snapshots["Source list: RightToLeft"] = 
`heading “المصادر” level=2
  StaticText “المصادر”
list
  listitem level=1
    ListMarker “. 1”
    paragraph
      link “مسح الأجور”
    paragraph
      StaticText “هيئة الإحصاء”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “تاريخ الاطلاع: يونيو 2025”
      StaticText “·”
      StaticText “رخصة مفتوحة”
    paragraph
      StaticText “تتضمن بيانات هيئة الإحصاء.”
  listitem level=1
    ListMarker “. 2”
    paragraph
      StaticText “Occupational Outlook Handbook”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”`;
/* end snapshot Source list: RightToLeft */

snapshots["Source list: Sample"] = 
`heading “Sources” level=2
  StaticText “Sources”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
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
    paragraph
      StaticText “IBEW Local 684, Modesto, California”
      StaticText “·”
      StaticText “December 2018”`;
/* end snapshot Source list: Sample */

snapshots["Source list: Table"] = 
`heading “Sources” level=2
  StaticText “Sources”
region “Sources”
  table
    rowgroup
      row
        columnheader “ID”
        columnheader “Title”
        columnheader “Publisher”
        columnheader “Address”
        columnheader “Period”
        columnheader “Retrieved”
        columnheader “License”
        columnheader “Attribution”
    row
      cell “oews”
      rowheader “Occupational Employment and Wage Statistics”
      cell “U.S. Bureau of Labor Statistics”
      cell “https://www.bls.gov/oes/”
      cell “May 2024”
      cell “June 30, 2025”
      cell “Public domain (U.S. Government work)”
      cell
    row
      cell “ashe”
      rowheader “Annual Survey of Hours and Earnings”
      cell “Office for National Statistics”
      cell
      cell “2024”
      cell
      cell “Open Government Licence v3.0”
      cell “Contains public sector information licensed under the Open Government Licence v3.0.”
    row
      cell “talks”
      rowheader “Talks with four bakers”
      cell
      cell
      cell
      cell
      cell
      cell`;
/* end snapshot Source list: Table */

snapshots["Source list: Tools"] = 
`heading “Sources” level=2
  StaticText “Sources”
group “Tools”
  button “Show as table”
  button “Download CSV”
list
  listitem level=1
    ListMarker “1.”
    paragraph
      link “Occupational Employment and Wage Statistics”
    paragraph
      StaticText “U.S. Bureau of Labor Statistics”
      StaticText “·”
      StaticText “May 2024”
      StaticText “·”
      StaticText “retrieved June 30, 2025”
      StaticText “·”
      StaticText “Public domain (U.S. Government work)”
  listitem level=1
    ListMarker “2.”
    paragraph
      StaticText “Annual Survey of Hours and Earnings”
    paragraph
      StaticText “Office for National Statistics”
      StaticText “·”
      StaticText “2024”
      StaticText “·”
      StaticText “Open Government Licence v3.0”
    paragraph
      StaticText “Contains public sector information licensed under the Open Government Licence v3.0.”
  listitem level=1
    ListMarker “3.”
    paragraph
      StaticText “Talks with four bakers”`;
/* end snapshot Source list: Tools */

