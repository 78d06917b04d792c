/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Education path: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/levels/0/need: expected "required" or "preferred" or "optional", found "maybe"”
  listitem level=1
    ListMarker “•”
    StaticText “/levels/0/share: expected a number from 0 to 1, found 30”
  listitem level=1
    ListMarker “•”
    StaticText “/certifications/0: expected an object, found "PMP"”`;
/* end snapshot Education path: Broken */

snapshots["Education path: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/levels: expected a list, found 7”
paragraph
  StaticText “Ask those who do the job.”`;
/* end snapshot Education path: BrokenWithFallback */

snapshots["Education path: Compact"] = 
`heading “Education” level=2
  StaticText “Education”
paragraph
  StaticText “Most come in through an apprenticeship of four to five years.”
heading “Levels” level=3
list
  listitem level=1
    StaticText “High school diploma”
    StaticText “Required”
    StaticText “Share of workers: 31%¹”
  listitem level=1
    StaticText “Certificate”
    StaticText “Preferred”
    StaticText “Share of workers: 62%¹”
    list
      listitem level=2
        StaticText “Electrical technology”
      listitem level=2
        StaticText “Controls”
heading “Certifications” level=3
list
  listitem level=1
    link “Journeyman license”
    paragraph
      StaticText “That you can work without supervision.”
heading “Training” level=3
paragraph
  StaticText “A course on the new code every three years.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “High school diploma and Certificate”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Education path: Compact */

snapshots["Education path: Empty"] = 
`paragraph
  StaticText “Ask us.”`;
/* end snapshot Education path: Empty */

snapshots["Education path: Example"] = 
`heading “Education” level=2
  StaticText “Education”
paragraph
  StaticText “Most come in through an apprenticeship of four to five years.”
heading “Levels” level=3
list
  listitem level=1
    StaticText “High school diploma”
    StaticText “Required”
    StaticText “Share of workers: 31%¹”
  listitem level=1
    StaticText “Certificate”
    StaticText “Preferred”
    StaticText “Share of workers: 62%¹”
    list
      listitem level=2
        StaticText “Electrical technology”
      listitem level=2
        StaticText “Controls”
heading “Certifications” level=3
list
  listitem level=1
    link “Journeyman license”
    paragraph
      StaticText “That you can work without supervision.”
heading “Training” level=3
paragraph
  StaticText “A course on the new code every three years.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “High school diploma and Certificate”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Education path: Example */

snapshots["Education path: FromATable"] = 
`heading “Education” level=2
  StaticText “Education”
heading “Levels” level=3
list
  listitem level=1
    StaticText “Apprenticeship”
    StaticText “Required”
heading “Certifications” level=3
list
  listitem level=1
    StaticText “Master carpenter”
    paragraph
      StaticText “That you may train others.”`;
/* end snapshot Education path: FromATable */

snapshots["Education path: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Education path: Loading */

snapshots["Education path: LongNames"] = 
`heading “Education” level=2
  StaticText “Education”
heading “Levels” level=3
list
  listitem level=1
    StaticText “DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
    StaticText “Required”
    StaticText “Share of workers: 50%”
    list
      listitem level=2
        StaticText “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx”
heading “Certifications” level=3
list
  listitem level=1
    StaticText “https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/https://example.com/”
    StaticText “XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX”`;
/* end snapshot Education path: LongNames */

snapshots["Education path: Narrow"] = 
`heading “Education” level=2
  StaticText “Education”
paragraph
  StaticText “Most come in through an apprenticeship of four to five years.”
heading “Levels” level=3
list
  listitem level=1
    StaticText “High school diploma”
    StaticText “Required”
    StaticText “Share of workers: 31%¹”
  listitem level=1
    StaticText “Certificate”
    StaticText “Preferred”
    StaticText “Share of workers: 62%¹”
    list
      listitem level=2
        StaticText “Electrical technology”
      listitem level=2
        StaticText “Controls”
heading “Certifications” level=3
list
  listitem level=1
    link “Journeyman license”
    paragraph
      StaticText “That you can work without supervision.”
heading “Training” level=3
paragraph
  StaticText “A course on the new code every three years.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “High school diploma and Certificate”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Education path: Narrow */

snapshots["Education path: OnlyCertifications"] = 
`heading “Education” level=2
  StaticText “Education”
heading “Certifications” level=3
list
  listitem level=1
    StaticText “Basic Life Support”
    StaticText “BLS”
    paragraph
      StaticText “That you can resuscitate until help comes.”`;
/* end snapshot Education path: OnlyCertifications */

snapshots["Education path: RightToLeft"] = 
`heading “المؤهلات التعليمية” level=2
  StaticText “المؤهلات التعليمية”
paragraph
  StaticText “درجة البكالوريوس هي المدخل المعتاد.”
heading “المستويات التعليمية” level=3
list
  listitem level=1
    StaticText “دبلوم”
    StaticText “اختياري”
    StaticText “نسبة العاملين: 20‎%‎”
  listitem level=1
    StaticText “بكالوريوس”
    StaticText “مطلوب”
    StaticText “نسبة العاملين: 60‎%‎ أو أكثر”
    list
      listitem level=2
        StaticText “محاسبة”
      listitem level=2
        StaticText “مالية”
heading “الشهادات المهنية” level=3
list
  listitem level=1
    StaticText “محاسب إداري معتمد”
    StaticText “CMA”
    paragraph
      StaticText “القدرة على التخطيط والتحليل.”`;
/* end snapshot Education path: RightToLeft */

snapshots["Education path: Sample"] = 
`heading “Education” level=2
  StaticText “Education”
heading “Education Level” level=3
paragraph
  StaticText “Most openings call for a bachelor’s degree or more, in information technology, computer science, software engineering, or a neighboring field. It gives a grounding in how software is developed, how systems are put together, and how networks work. A growing number of employers would rather see a master’s degree, be it an MBA that concentrates on technology or one in information systems, because it joins technical skill to business strategy.”
paragraph
  StaticText “Professional certifications make a candidate easier to hire and better at the job. PMP attests to expertise in project management, CISSP to expertise in security, and ITIL to expertise in IT service management. IT environments are large and complicated, so anyone who wants to keep up with the technology has to go on learning.”
heading “Required Education” level=3
paragraph
  StaticText “The main road into the profession is an undergraduate degree in one of these subjects. It covers the fundamentals: system design, networking, databases, programming. Graduates come away with the analytical and technical skills it takes to understand complicated IT systems.”
paragraph
  StaticText “A further degree, whether an MBA with a concentration in technology or a master’s in information systems, is a sign of leadership and business sense. Students learn to fit IT strategy to what an organization wants to achieve, which prepares them for bigger teams and bigger budgets.”
paragraph
  StaticText “Certifications are a central piece of the training. PMP teaches standard project management frameworks that help get IT work delivered. CISSP goes deep into cybersecurity, which matters more and more to IT managers. ITIL is about good practice in IT service management and makes operations more efficient.”
heading “Levels” level=3
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
heading “Certifications” level=3
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
heading “Experience” level=3
paragraph
  StaticText “Several years of hands-on work in technical IT jobs, such as network engineering, software development, or system administration.”
heading “Training” level=3
paragraph
  StaticText “The training never quite ends. Technology moves fast, and managers need new skills in fields such as AI, cloud computing, and data analytics. Many employers encourage or pay for courses, professional workshops, and certifications from vendors, so that the people who lead IT stay adaptable and inventive.”`;
/* end snapshot Education path: Sample */

snapshots["Education path: Shares"] = 
`heading “Education” level=2
  StaticText “Education”
paragraph
  StaticText “Almost everyone comes in through an apprenticeship or as a helper who becomes an apprentice. A joint program, run by a local union and the contractors together, or a program of an association of contractors, combines paid work under a journeyman with classes in theory, code, and safety. Plan on four to five years.”
paragraph
  StaticText “Schools offer certificates in electrical technology. They do not replace the hours on site, but they shorten the path in some programs and make an application stronger. Algebra is the subject that applicants most often have to catch up on.”
heading “Levels” level=3
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
heading “Certifications” level=3
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
heading “Experience” level=3
paragraph
  StaticText “None to start as an apprentice. A journeyman license asks for hours of supervised work, commonly 8,000, and an exam.”
heading “Training” level=3
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
    StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”`;
/* end snapshot Education path: Shares */

snapshots["Education path: Suppressed"] = 
`heading “Education” level=2
  StaticText “Education”
paragraph
  StaticText “Three kinds of program lead to the same license exam: a bachelor’s degree, an associate’s degree, and, rarely now, a diploma from a hospital school. All of them put you at the bedside under supervision from early on.”
paragraph
  StaticText “Hospitals increasingly want the bachelor’s degree, or a promise to earn it within some years. Bridge programs let working nurses do so part time, and some employers help pay. People with a degree in another field can take an accelerated program.”
paragraph
  StaticText “Roles with more authority, such as nurse practitioner, midwife, anesthetist, or clinical nurse specialist, ask for a master’s degree or a doctorate.”
heading “Levels” level=3
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
heading “Certifications” level=3
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
heading “Experience” level=3
paragraph
  StaticText “None for a first post; many hospitals have residencies of some months to a year for new graduates. Specialties such as intensive care often prefer one or two years on a ward.”
heading “Training” level=3
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
  listitem level=1
    ListMarker “2.”
    StaticText “Bachelor’s degree in nursing”
    StaticText “·”
    StaticText “O*NET gives a share but recommends not to publish it.”
    StaticText “·”
    link “Source: U.S. Department of Labor, Employment and Training Administration, O*NET 29.3 Database, CC BY 4.0”
    StaticText “·”
    StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”
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
    StaticText “Includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license, modified. O*NET® is a trademark of USDOL/ETA.”`;
/* end snapshot Education path: Suppressed */

snapshots["Education path: Table"] = 
`heading “Education” level=2
  StaticText “Education”
region “Education”
  table
    rowgroup
      row
        columnheader “List”
        columnheader “Text”
        columnheader “Name”
        columnheader “Need”
        columnheader “Share”
        columnheader “Share: kind”
        columnheader “Fields of study”
        columnheader “What it proves”
        columnheader “Address”
    row
      cell “Overview”
      cell “Most come in through an apprenticeship of four to five years.”
      cell
      cell
      cell
      cell
      cell
      cell
      cell
    row
      cell “Levels”
      cell
      rowheader “High school diploma”
      cell “Required”
      cell “31%”
      cell “Set by the editors”
      cell
      cell
      cell
    row
      cell “Levels”
      cell
      rowheader “Certificate”
      cell “Preferred”
      cell “62%”
      cell “Set by the editors”
      cell “Electrical technology; Controls”
      cell
      cell
    row
      cell “Certifications”
      cell
      rowheader “Journeyman license”
      cell
      cell
      cell
      cell
      cell “That you can work without supervision.”
      cell “https://license.example/”
    row
      cell “Training”
      cell “A course on the new code every three years.”
      cell
      cell
      cell
      cell
      cell
      cell
      cell`;
/* end snapshot Education path: Table */

snapshots["Education path: Tools"] = 
`heading “Education” level=2
  StaticText “Education”
group “Tools”
  button “Show as table”
  button “Download CSV”
paragraph
  StaticText “Most come in through an apprenticeship of four to five years.”
heading “Levels” level=3
list
  listitem level=1
    StaticText “High school diploma”
    StaticText “Required”
    StaticText “Share of workers: 31%¹”
  listitem level=1
    StaticText “Certificate”
    StaticText “Preferred”
    StaticText “Share of workers: 62%¹”
    list
      listitem level=2
        StaticText “Electrical technology”
      listitem level=2
        StaticText “Controls”
heading “Certifications” level=3
list
  listitem level=1
    link “Journeyman license”
    paragraph
      StaticText “That you can work without supervision.”
heading “Training” level=3
paragraph
  StaticText “A course on the new code every three years.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “High school diploma and Certificate”
    StaticText “·”
    StaticText “Set by the editors”`;
/* end snapshot Education path: Tools */

