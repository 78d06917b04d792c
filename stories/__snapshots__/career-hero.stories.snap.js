/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Career hero: AlmostEmpty"] = 
`heading “Piano Tuner” level=2
  StaticText “Piano Tuner”
DescriptionList
  term “Remote work”
  definition
    StaticText “On site”`;
/* end snapshot Career hero: AlmostEmpty */

snapshots["Career hero: BoundsAndGaps"] = 
`heading “Surgeon” level=2
  StaticText “Surgeon”
DescriptionList
  term “Projected job growth”
  definition
    StaticText “not published because it is unreliable”
  term “Median pay”
  definition
    StaticText “$239,200 or more¹ a year”
  definition
    StaticText “United States”
  term “Remote work”
  definition
    StaticText “Hybrid”
  definition
    StaticText “Share: 10% or less²”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Median pay”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “The survey names no higher pay.”
  listitem level=1
    ListMarker “2.”
    StaticText “Remote work”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Career hero: BoundsAndGaps */

snapshots["Career hero: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/title: expected text, found 7”
  listitem level=1
    ListMarker “•”
    StaticText “/summary: expected text, found a list of 1”`;
/* end snapshot Career hero: Broken */

snapshots["Career hero: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/title: expected text, found 7”
heading “Electrician” level=2`;
/* end snapshot Career hero: BrokenWithFallback */

snapshots["Career hero: Compact"] = 
`heading “Electrician” level=2
  StaticText “Electrician”
paragraph
  StaticText “Electricians install and repair the wiring that buildings and machines run on.”
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
    StaticText “United States”
  term “Remote work”
  definition
    StaticText “On site”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Projected job growth”
    StaticText “·”
    StaticText “Estimated”
  listitem level=1
    ListMarker “2.”
    StaticText “Median pay”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Career hero: Compact */

snapshots["Career hero: Empty"] = 
`heading “Electrician” level=2`;
/* end snapshot Career hero: Empty */

snapshots["Career hero: Example"] = 
`heading “Electrician” level=2
  StaticText “Electrician”
paragraph
  StaticText “Electricians install and repair the wiring that buildings and machines run on.”
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
    StaticText “United States”
  term “Remote work”
  definition
    StaticText “On site”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Projected job growth”
    StaticText “·”
    StaticText “Estimated”
  listitem level=1
    ListMarker “2.”
    StaticText “Median pay”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Career hero: Example */

snapshots["Career hero: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Career hero: Loading */

snapshots["Career hero: LongNames"] = 
`heading “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft” level=2
  StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
paragraph
  StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
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
    StaticText “United States”
  term “Remote work”
  definition
    StaticText “On site”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Projected job growth”
    StaticText “·”
    StaticText “Estimated”
  listitem level=1
    ListMarker “2.”
    StaticText “Median pay”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Career hero: LongNames */

snapshots["Career hero: Narrow"] = 
`heading “Electrician” level=2
  StaticText “Electrician”
paragraph
  StaticText “Electricians install and repair the wiring that buildings and machines run on.”
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
    StaticText “United States”
  term “Remote work”
  definition
    StaticText “On site”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Projected job growth”
    StaticText “·”
    StaticText “Estimated”
  listitem level=1
    ListMarker “2.”
    StaticText “Median pay”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    StaticText “for May 2024”`;
/* end snapshot Career hero: Narrow */

snapshots["Career hero: OtherNames"] = 
`heading “Registered Nurse” level=2
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
    StaticText “Care happens at the bedside. Telephone triage, case management, and insurance review can be done from home, usually after some years in a clinic or hospital.”`;
/* end snapshot Career hero: OtherNames */

snapshots["Career hero: RightToLeft"] = 
`heading “محاسب” level=2
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
  term “الأجر الوسيط”
  definition
    StaticText “‏9,000 ر.س.‏¹ في الشهر”
  definition
    StaticText “المملكة العربية السعودية”
  term “العمل عن بُعد”
  definition
    StaticText “عمل هجين²”
list “ملاحظات”
  listitem level=1
    ListMarker “. 1”
    StaticText “الأجر الوسيط”
    StaticText “·”
    StaticText “رقم حدّدته هيئة التحرير”
  listitem level=1
    ListMarker “. 2”
    StaticText “العمل عن بُعد”
    StaticText “·”
    StaticText “تسمح منشآت كثيرة بيوم أو يومين من المنزل، أما أيام الإقفال والجرد فيغلب عليها الحضور.”`;
/* end snapshot Career hero: RightToLeft */

snapshots["Career hero: Sample"] = 
`heading “Information Technology Manager” level=2
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
    StaticText “At 50 percent of the span between the two ends: its exact middle. The two ends of this range are editorial figures. The page they come from names no pay survey and no year for them, and does not say what the lower end stands for; the upper end is also where it has the top 10 percent begin. The median and the three levels each sit at a fixed point on the line between the ends, so read them as arithmetic, not as measured pay.”`;
/* end snapshot Career hero: Sample */

