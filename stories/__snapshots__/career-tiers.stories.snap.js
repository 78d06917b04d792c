/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Career tiers: BetweenTiers"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “3 tiers, from Apprentice to Master. By years of experience: Apprentice (2 years or less), Journeyman (4–8 years), and Master (8–12 years). No tier covers 2–4 years.”
    paragraph
      StaticText “Your experience (3 years) falls between two tiers, after Apprentice and before Journeyman.”
  group “Career tiers”
    image “Apprentice: 2 years or less”
    image “Journeyman: 4–8 years”
    image “Master: 8–12 years”
    image “Your experience (3 years) falls between two tiers, after Apprentice and before Journeyman.”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “2 years or less Apprentice”
        StaticText “2 years or less”
        StaticText “Apprentice”
    listitem level=1
      button “4–8 years Journeyman”
        StaticText “4–8 years”
        StaticText “Journeyman”
    listitem level=1
      button “8–12 years Master”
        StaticText “8–12 years”
        StaticText “Master”`;
/* end snapshot Career tiers: BetweenTiers */

snapshots["Career tiers: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/experience/maxYears: expected no less than "minYears" (5), found 2”
  listitem level=1
    ListMarker “•”
    StaticText “/1/title: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/1/experience/minYears: expected a number of years, 0 or more, found "five"”`;
/* end snapshot Career tiers: Broken */

snapshots["Career tiers: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/0/title: expected text, found 7”
paragraph
  StaticText “From apprentice to master in seven years.”`;
/* end snapshot Career tiers: BrokenWithFallback */

snapshots["Career tiers: Compact"] = 
`figure
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
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: Compact */

snapshots["Career tiers: Current"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
    paragraph
      StaticText “You are here: Mid-Level IT Manager.”
  group “Career tiers”
    image “Junior IT Manager: 2–5 years”
    image “Mid-Level IT Manager: 5–10 years. You are here”
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
      button “5–10 years Mid-Level IT Manager You are here” expanded=false
        StaticText “5–10 years”
        StaticText “Mid-Level IT Manager”
        StaticText “You are here”
    listitem level=1
      button “10 years or more Senior IT Manager” expanded=false
        StaticText “10 years or more”
        StaticText “Senior IT Manager”
    listitem level=1
      button “15 years or more Chief Information Officer (CIO)” expanded=false
        StaticText “15 years or more”
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: Current */

snapshots["Career tiers: Empty"] = 
`paragraph
  StaticText “No tiers are known for this occupation.”`;
/* end snapshot Career tiers: Empty */

snapshots["Career tiers: Example"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior Programmer to Lead Programmer. By years of experience: Junior Programmer (2 years or less), Programmer (2–5 years), Senior Programmer (5–8 years), and Lead Programmer (8 years or more).”
    paragraph
      StaticText “Your experience (6 years) falls into: Senior Programmer.”
  group “Tools”
    button “Show as table”
  group “Career tiers”
    image “Junior Programmer: 2 years or less”
    image “Programmer: 2–5 years”
    image “Senior Programmer: 5–8 years. You: 6 years”
    image “Lead Programmer: 8 years or more”
    image “Your experience (6 years) falls into: Senior Programmer.”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “2 years or less Junior Programmer” expanded=false
        StaticText “2 years or less”
        StaticText “Junior Programmer”
    listitem level=1
      button “2–5 years Programmer” expanded=false
        StaticText “2–5 years”
        StaticText “Programmer”
    listitem level=1
      button “5–8 years Senior Programmer You: 6 years” expanded=false
        StaticText “5–8 years”
        StaticText “Senior Programmer”
        StaticText “You: 6 years”
    listitem level=1
      button “8 years or more Lead Programmer” expanded=false
        StaticText “8 years or more”
        StaticText “Lead Programmer”`;
/* end snapshot Career tiers: Example */

snapshots["Career tiers: FromATable"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “2 tiers, from Apprentice to Journeyman. By years of experience: Apprentice (0–3 years) and Journeyman (3 years or more).”
  group “Career tiers”
    image “Apprentice: 0–3 years”
    image “Journeyman: 3 years or more”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “0–3 years Apprentice” expanded=false
        StaticText “0–3 years”
        StaticText “Apprentice”
    listitem level=1
      button “3 years or more Journeyman” expanded=false
        StaticText “3 years or more”
        StaticText “Journeyman”`;
/* end snapshot Career tiers: FromATable */

snapshots["Career tiers: German"] = 
`figure
  heading “Karrierestufen” level=2
    StaticText “Karrierestufen”
  Figcaption
    paragraph
      StaticText “2 Stufen, von Referentin bis Abteilungsleiterin. Nach Jahren der Berufserfahrung: Referentin (0–3 Jahre) und Abteilungsleiterin (mindestens 3 Jahre).”
    paragraph
      StaticText “Ihre Erfahrung (2 Jahre) fällt in: Referentin.”
  group “Karrierestufen”
    image “Referentin: 0–3 Jahre. Sie: 2 Jahre”
    image “Abteilungsleiterin: mindestens 3 Jahre”
    image “Ihre Erfahrung (2 Jahre) fällt in: Referentin.”
    paragraph
      StaticText “Jahre Berufserfahrung”
  list “Karrierestufen”
    listitem level=1
      button “0–3 Jahre Referentin Sie: 2 Jahre”
        StaticText “0–3 Jahre”
        StaticText “Referentin”
        StaticText “Sie: 2 Jahre”
    listitem level=1
      button “mindestens 3 Jahre Abteilungsleiterin”
        StaticText “mindestens 3 Jahre”
        StaticText “Abteilungsleiterin”`;
/* end snapshot Career tiers: German */

snapshots["Career tiers: Keyboard"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior Programmer to Lead Programmer. By years of experience: Junior Programmer (2 years or less), Programmer (2–5 years), Senior Programmer (5–8 years), and Lead Programmer (8 years or more).”
  group “Career tiers”
    image “Junior Programmer: 2 years or less”
    image “Programmer: 2–5 years”
    image “Senior Programmer: 5–8 years”
    image “Lead Programmer: 8 years or more”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “2 years or less Junior Programmer” expanded=false
        StaticText “2 years or less”
        StaticText “Junior Programmer”
    listitem level=1
      button “2–5 years Programmer” expanded=true
        StaticText “2–5 years”
        StaticText “Programmer”
      paragraph
        StaticText “Focus”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Reviewed code”
        listitem level=2
          ListMarker “•”
          StaticText “Whole features”
          StaticText “new at this tier”
    listitem level=1
      button “5–8 years Senior Programmer” expanded=false
        StaticText “5–8 years”
        StaticText “Senior Programmer”
    listitem level=1
      button “8 years or more Lead Programmer” expanded=false
        StaticText “8 years or more”
        StaticText “Lead Programmer”`;
/* end snapshot Career tiers: Keyboard */

snapshots["Career tiers: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Career tiers: Loading */

snapshots["Career tiers: LongNames"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “3 tiers, from Assistant of the department for information technology, data protection and digital transformation to Head of the department for information technology, data protection and digital transformation. By years of experience: Assistant of the department for information technology, data protection and digital transformation (0–4 years), Coordinator of the department for information technology, data protection and digital transformation (4–8 years), and Head of the department for information technology, data protection and digital transformation (8–12 years).”
  group “Career tiers”
    image “Assistant of the department for information technology, data protection and digital transformation: 0–4 years”
    image “Coordinator of the department for information technology, data protection and digital transformation: 4–8 years”
    image “Head of the department for information technology, data protection and digital transformation: 8–12 years”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “0–4 years Assistant of the department for information technology, data protection and digital transformation”
        StaticText “0–4 years”
        StaticText “Assistant of the department for information technology, data protection and digital transformation”
    listitem level=1
      button “4–8 years Coordinator of the department for information technology, data protection and digital transformation”
        StaticText “4–8 years”
        StaticText “Coordinator of the department for information technology, data protection and digital transformation”
    listitem level=1
      button “8–12 years Head of the department for information technology, data protection and digital transformation”
        StaticText “8–12 years”
        StaticText “Head of the department for information technology, data protection and digital transformation”`;
/* end snapshot Career tiers: LongNames */

snapshots["Career tiers: ManyTiers"] = 
`figure
  heading “Twenty grades” level=2
    StaticText “Twenty grades”
  Figcaption
    paragraph
      StaticText “20 tiers, from Grade 1 to Grade 20. By years of experience: Grade 1 (0–1.5 years) … Grade 20 (19 years or more). These tiers overlap in years: Grade 1 … Grade 20.”
    paragraph
      StaticText “Your experience (6.2 years) falls into: Grade 6 and Grade 7.”
  group “Twenty grades”
    image “Grade 1: 0–1.5 years”
    image “Grade 2: 1–2.5 years”
    image “Grade 3: 2–3.5 years”
    image “Grade 4: 3–4.5 years”
    image “Grade 5: 4–5.5 years”
    image “Grade 6: 5–6.5 years. You: 6.2 years”
    image “Grade 7: 6–7.5 years. You: 6.2 years”
    image “Grade 8: 7–8.5 years”
    image “Grade 9: 8–9.5 years”
    image “Grade 10: 9–10.5 years”
    image “Grade 11: 10–11.5 years”
    image “Grade 12: 11–12.5 years”
    image “Grade 13: 12–13.5 years”
    image “Grade 14: 13–14.5 years”
    image “Grade 15: 14–15.5 years”
    image “Grade 16: 15–16.5 years”
    image “Grade 17: 16–17.5 years”
    image “Grade 18: 17–18.5 years”
    image “Grade 19: 18–19.5 years”
    image “Grade 20: 19 years or more”
    image “Your experience (6.2 years) falls into: Grade 6 and Grade 7.”
    paragraph
      StaticText “Years of experience”
  list “Twenty grades”
    listitem level=1
      button “0–1.5 years Grade 1”
        StaticText “0–1.5 years”
        StaticText “Grade 1”
    listitem level=1
      button “1–2.5 years Grade 2”
        StaticText “1–2.5 years”
        StaticText “Grade 2”
    listitem level=1
      button “2–3.5 years Grade 3”
        StaticText “2–3.5 years”
        StaticText “Grade 3”
    listitem level=1
      button “3–4.5 years Grade 4”
        StaticText “3–4.5 years”
        StaticText “Grade 4”
    listitem level=1
      button “4–5.5 years Grade 5”
        StaticText “4–5.5 years”
        StaticText “Grade 5”
    listitem level=1
      button “5–6.5 years Grade 6 You: 6.2 years”
        StaticText “5–6.5 years”
        StaticText “Grade 6”
        StaticText “You: 6.2 years”
    listitem level=1
      button “6–7.5 years Grade 7 You: 6.2 years”
        StaticText “6–7.5 years”
        StaticText “Grade 7”
        StaticText “You: 6.2 years”
    listitem level=1
      button “7–8.5 years Grade 8”
        StaticText “7–8.5 years”
        StaticText “Grade 8”
    listitem level=1
      button “8–9.5 years Grade 9”
        StaticText “8–9.5 years”
        StaticText “Grade 9”
    listitem level=1
      button “9–10.5 years Grade 10”
        StaticText “9–10.5 years”
        StaticText “Grade 10”
    listitem level=1
      button “10–11.5 years Grade 11”
        StaticText “10–11.5 years”
        StaticText “Grade 11”
    listitem level=1
      button “11–12.5 years Grade 12”
        StaticText “11–12.5 years”
        StaticText “Grade 12”
    listitem level=1
      button “12–13.5 years Grade 13”
        StaticText “12–13.5 years”
        StaticText “Grade 13”
    listitem level=1
      button “13–14.5 years Grade 14”
        StaticText “13–14.5 years”
        StaticText “Grade 14”
    listitem level=1
      button “14–15.5 years Grade 15”
        StaticText “14–15.5 years”
        StaticText “Grade 15”
    listitem level=1
      button “15–16.5 years Grade 16”
        StaticText “15–16.5 years”
        StaticText “Grade 16”
    listitem level=1
      button “16–17.5 years Grade 17”
        StaticText “16–17.5 years”
        StaticText “Grade 17”
    listitem level=1
      button “17–18.5 years Grade 18”
        StaticText “17–18.5 years”
        StaticText “Grade 18”
    listitem level=1
      button “18–19.5 years Grade 19”
        StaticText “18–19.5 years”
        StaticText “Grade 19”
    listitem level=1
      button “19 years or more Grade 20”
        StaticText “19 years or more”
        StaticText “Grade 20”`;
/* end snapshot Career tiers: ManyTiers */

snapshots["Career tiers: Narrow"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
    paragraph
      StaticText “You are here: Senior IT Manager.”
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
      button “10 years or more Senior IT Manager You are here” expanded=false
        StaticText “10 years or more”
        StaticText “Senior IT Manager”
        StaticText “You are here”
    listitem level=1
      button “15 years or more Chief Information Officer (CIO)” expanded=false
        StaticText “15 years or more”
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: Narrow */

snapshots["Career tiers: OneTier"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “By years of experience: Owner (0 years or more).”
  group “Career tiers”
    image “Owner: 0 years or more”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “0 years or more Owner”
        StaticText “0 years or more”
        StaticText “Owner”`;
/* end snapshot Career tiers: OneTier */

snapshots["Career tiers: Opened"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior Programmer to Lead Programmer. By years of experience: Junior Programmer (2 years or less), Programmer (2–5 years), Senior Programmer (5–8 years), and Lead Programmer (8 years or more).”
  group “Career tiers”
    image “Junior Programmer: 2 years or less”
    image “Programmer: 2–5 years”
    image “Senior Programmer: 5–8 years”
    image “Lead Programmer: 8 years or more”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “2 years or less Junior Programmer” expanded=false
        StaticText “2 years or less”
        StaticText “Junior Programmer”
    listitem level=1
      button “2–5 years Programmer” expanded=true
        StaticText “2–5 years”
        StaticText “Programmer”
      paragraph
        StaticText “Focus”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Reviewed code”
        listitem level=2
          ListMarker “•”
          StaticText “Whole features”
          StaticText “new at this tier”
    listitem level=1
      button “5–8 years Senior Programmer” expanded=false
        StaticText “5–8 years”
        StaticText “Senior Programmer”
    listitem level=1
      button “8 years or more Lead Programmer” expanded=false
        StaticText “8 years or more”
        StaticText “Lead Programmer”`;
/* end snapshot Career tiers: Opened */

snapshots["Career tiers: OwnColors"] = 
`figure
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
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: OwnColors */

snapshots["Career tiers: ReadersYears"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
    paragraph
      StaticText “Your experience (16 years) falls into: Senior IT Manager and Chief Information Officer (CIO).”
  group “Career tiers”
    image “Junior IT Manager: 2–5 years”
    image “Mid-Level IT Manager: 5–10 years”
    image “Senior IT Manager: 10 years or more. You: 16 years”
    image “Chief Information Officer (CIO): 15 years or more. You: 16 years”
    image “Your experience (16 years) falls into: Senior IT Manager and Chief Information Officer (CIO).”
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
      button “10 years or more Senior IT Manager You: 16 years” expanded=false
        StaticText “10 years or more”
        StaticText “Senior IT Manager”
        StaticText “You: 16 years”
    listitem level=1
      button “15 years or more Chief Information Officer (CIO) You: 16 years” expanded=false
        StaticText “15 years or more”
        StaticText “Chief Information Officer (CIO)”
        StaticText “You: 16 years”`;
/* end snapshot Career tiers: ReadersYears */

snapshots["Career tiers: RightToLeft"] = 
`figure
  heading “مستويات المسار المهني” level=2
    StaticText “مستويات المسار المهني”
  Figcaption
    paragraph
      StaticText “عدد المستويات 3، من مبرمج مبتدئ إلى كبير المبرمجين. حسب سنوات الخبرة: مبرمج مبتدئ (سنتان أو أقل) ومبرمج (2–6 سنوات) وكبير المبرمجين (6 سنوات أو أكثر).”
    paragraph
      StaticText “تقع خبرتك (4 سنوات) ضمن: مبرمج.”
  group “مستويات المسار المهني”
    image “مبرمج مبتدئ: سنتان أو أقل”
    image “مبرمج: 2–6 سنوات. أنت: 4 سنوات”
    image “كبير المبرمجين: 6 سنوات أو أكثر”
    image “تقع خبرتك (4 سنوات) ضمن: مبرمج.”
    paragraph
      StaticText “سنوات الخبرة”
  list “مستويات المسار المهني”
    listitem level=1
      button “سنتان أو أقل مبرمج مبتدئ”
        StaticText “سنتان أو أقل”
        StaticText “مبرمج مبتدئ”
    listitem level=1
      button “2–6 سنوات مبرمج أنت: 4 سنوات”
        StaticText “2–6 سنوات”
        StaticText “مبرمج”
        StaticText “أنت: 4 سنوات”
    listitem level=1
      button “6 سنوات أو أكثر كبير المبرمجين”
        StaticText “6 سنوات أو أكثر”
        StaticText “كبير المبرمجين”`;
/* end snapshot Career tiers: RightToLeft */

snapshots["Career tiers: Sample"] = 
`figure
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
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: Sample */

snapshots["Career tiers: Table"] = 
`figure
  heading “Tiers as a table” level=2
    StaticText “Tiers as a table”
  region “Tiers as a table”
    table
      rowgroup
        row
          columnheader “Tier”
          columnheader “ID”
          columnheader “Also called”
          columnheader “Track”
          columnheader “Years from”
          columnheader “Years to”
          columnheader “Description”
          columnheader “Focus”
      row
        rowheader “Engineer”
        cell
        cell
        cell
        cell “0”
        cell “3”
        cell
        cell “Own tasks”
      row
        rowheader “Senior Engineer”
        cell
        cell
        cell
        cell “3”
        cell “8”
        cell
        cell “Own tasks; Whole services”
      row
        rowheader “Staff Engineer”
        cell “staff”
        cell
        cell “Individual contributor”
        cell “6”
        cell “12”
        cell
        cell “Several services; Reviews across teams”
      row
        rowheader “Principal Engineer”
        cell “principal”
        cell “Distinguished Engineer”
        cell “Individual contributor”
        cell “10”
        cell
        cell “Decides how systems fit together. A usual week Two days of design One day of reviews”
        cell “Reviews across teams; Technical direction; Beyond the company: Standards; Talks”
      row
        rowheader “Engineering Manager”
        cell
        cell
        cell “Manager”
        cell “6”
        cell “12”
        cell
        cell “One team; Hiring”
      row
        rowheader “Director”
        cell
        cell
        cell “Manager”
        cell “10”
        cell
        cell
        cell “Several teams; Hiring”
  Figcaption
    paragraph
      StaticText “2 tiers, from Engineer to Senior Engineer. By years of experience: Engineer (0–3 years) and Senior Engineer (3–8 years).”
    paragraph
      StaticText “Individual contributor: 2 tiers, from Staff Engineer to Principal Engineer. By years of experience: Staff Engineer (6–12 years) and Principal Engineer (10 years or more). These tiers overlap in years: Staff Engineer and Principal Engineer.”
    paragraph
      StaticText “Manager: 2 tiers, from Engineering Manager to Director. By years of experience: Engineering Manager (6–12 years) and Director (10 years or more). These tiers overlap in years: Engineering Manager and Director.”`;
/* end snapshot Career tiers: Table */

snapshots["Career tiers: Tools"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Junior IT Manager to Chief Information Officer (CIO). By years of experience: Junior IT Manager (2–5 years), Mid-Level IT Manager (5–10 years), Senior IT Manager (10 years or more), and Chief Information Officer (CIO) (15 years or more). These tiers overlap in years: Senior IT Manager and Chief Information Officer (CIO).”
  group “Tools”
    button “Show as table”
    button “Download CSV”
    button “Download SVG”
    button “Download PNG”
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
        StaticText “Chief Information Officer (CIO)”`;
/* end snapshot Career tiers: Tools */

snapshots["Career tiers: Tracks"] = 
`figure
  heading “An engineer’s two ways up” level=2
    StaticText “An engineer’s two ways up”
  group “An engineer’s two ways up”
    image “Engineer: 0–3 years”
    image “Senior Engineer: 3–8 years”
    image “Individual contributor: Staff Engineer: 6–12 years”
    image “Individual contributor: Principal Engineer: 10 years or more”
    image “Manager: Engineering Manager: 6–12 years”
    image “Manager: Director: 10 years or more”
    paragraph
      StaticText “Years of experience”
  list “An engineer’s two ways up”
    listitem level=1
      button “0–3 years Engineer” expanded=false
        StaticText “0–3 years”
        StaticText “Engineer”
    listitem level=1
      button “3–8 years Senior Engineer” expanded=false
        StaticText “3–8 years”
        StaticText “Senior Engineer”
  paragraph
    StaticText “Individual contributor”
  list “Individual contributor”
    listitem level=1
      button “6–12 years Staff Engineer” expanded=false
        StaticText “6–12 years”
        StaticText “Staff Engineer”
    listitem level=1
      button “10 years or more Principal Engineer” expanded=true
        StaticText “10 years or more”
        StaticText “Principal Engineer”
      paragraph
        StaticText “Also called: Distinguished Engineer”
      paragraph
        StaticText “Decides how systems fit together.”
      paragraph
        StaticText “A usual week”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Two days of design”
        listitem level=2
          ListMarker “•”
          StaticText “One day of reviews”
      paragraph
        StaticText “Focus”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Reviews across teams”
        listitem level=2
          ListMarker “•”
          StaticText “Technical direction”
          StaticText “new at this tier”
      paragraph
        StaticText “Beyond the company”
        StaticText “all new at this tier”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Standards”
        listitem level=2
          ListMarker “•”
          StaticText “Talks”
      paragraph
        StaticText “Pay”
      paragraph
        StaticText “The range shown runs from $210,000 to $290,000 or more a year. The median is $245,000¹ a year: half earn more and half earn less.”
      list “Notes”
        listitem level=2
          ListMarker “1.”
          StaticText “Median”
          StaticText “·”
          StaticText “Estimated”
          StaticText “·”
          StaticText “Source: A company made up for this story, Pay bands”
  paragraph
    StaticText “Manager”
  list “Manager”
    listitem level=1
      button “6–12 years Engineering Manager” expanded=false
        StaticText “6–12 years”
        StaticText “Engineering Manager”
    listitem level=1
      button “10 years or more Director” expanded=false
        StaticText “10 years or more”
        StaticText “Director”
  Figcaption
    paragraph
      StaticText “2 tiers, from Engineer to Senior Engineer. By years of experience: Engineer (0–3 years) and Senior Engineer (3–8 years).”
    paragraph
      StaticText “Individual contributor: 2 tiers, from Staff Engineer to Principal Engineer. By years of experience: Staff Engineer (6–12 years) and Principal Engineer (10 years or more). These tiers overlap in years: Staff Engineer and Principal Engineer.”
    paragraph
      StaticText “Manager: 2 tiers, from Engineering Manager to Director. By years of experience: Engineering Manager (6–12 years) and Director (10 years or more). These tiers overlap in years: Engineering Manager and Director.”`;
/* end snapshot Career tiers: Tracks */

snapshots["Career tiers: WithoutYears"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “6 tiers, from Junior Engineer to Technology Director. In rising order: Junior Engineer, Engineer, Senior Engineer 1, Senior Engineer 2, Principal Engineer, and Technology Director.”
  group “Career tiers”
    image “Junior Engineer”
    image “Engineer”
    image “Senior Engineer 1”
    image “Senior Engineer 2”
    image “Principal Engineer”
    image “Technology Director”
  list “Career tiers”
    listitem level=1
      button “Junior Engineer”
        StaticText “Junior Engineer”
    listitem level=1
      button “Engineer”
        StaticText “Engineer”
    listitem level=1
      button “Senior Engineer 1”
        StaticText “Senior Engineer 1”
    listitem level=1
      button “Senior Engineer 2”
        StaticText “Senior Engineer 2”
    listitem level=1
      button “Principal Engineer”
        StaticText “Principal Engineer”
    listitem level=1
      button “Technology Director”
        StaticText “Technology Director”`;
/* end snapshot Career tiers: WithoutYears */

snapshots["Career tiers: YearsInPart"] = 
`figure
  heading “Career tiers” level=2
    StaticText “Career tiers”
  Figcaption
    paragraph
      StaticText “4 tiers, from Apprentice to Master. By years of experience: Apprentice (2 years or less), Journeyman (2–7 years), and Master (7 years or more). No years are given for Foreman.”
  group “Career tiers”
    image “Apprentice: 2 years or less”
    image “Journeyman: 2–7 years”
    image “Foreman: no years given”
    image “Master: 7 years or more”
    paragraph
      StaticText “Years of experience”
  list “Career tiers”
    listitem level=1
      button “2 years or less Apprentice”
        StaticText “2 years or less”
        StaticText “Apprentice”
    listitem level=1
      button “2–7 years Journeyman”
        StaticText “2–7 years”
        StaticText “Journeyman”
    listitem level=1
      button “no years given Foreman”
        StaticText “no years given”
        StaticText “Foreman”
    listitem level=1
      button “7 years or more Master”
        StaticText “7 years or more”
        StaticText “Master”`;
/* end snapshot Career tiers: YearsInPart */

