/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Skill map: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    StaticText “/groups/0/skills/0/level: expected a number from 0 to 1, found 9”
  listitem level=1
    StaticText “/groups/0/skills/1: expected text or an object, found 5”
  listitem level=1
    StaticText “/links/0/to: expected the id of a group or skill, found "nowhere"”`;
/* end snapshot Skill map: Broken */

snapshots["Skill map: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    StaticText “/groups: expected a list, found "none"”
paragraph
  StaticText “SQL, statistics and writing.”`;
/* end snapshot Skill map: BrokenWithFallback */

snapshots["Skill map: Compact"] = 
`figure
  heading “Skill map” level=2
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
              StaticText “Change Management”`;
/* end snapshot Skill map: Compact */

snapshots["Skill map: Complete"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “2 skills in 1 group: Data. You have 2 of 2 skills. No skill is missing.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Data”
          StaticText “2 of 2”
        list “Data”
          listitem level=2
            image “SQL. You have this skill”
              StaticText “SQL”
          listitem level=2
            image “R. You have this skill”
              StaticText “R”`;
/* end snapshot Skill map: Complete */

snapshots["Skill map: Coverage"] = 
`figure
  heading “Five of fifteen” level=2
    StaticText “Five of fifteen”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what. You have 5 of 15 skills. By group: Foundational Skills 2 of 5, Advanced Technical Skills 1 of 5, and Leadership and Professional Skills 2 of 5.”
  group “Five of fifteen”
    list
      listitem level=1
        paragraph
          StaticText “Foundational Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “What any IT manager has to know and do in order to lead technology well.”
        list “Foundational Skills”
          listitem level=2
            image “Understanding of Network Architecture. You have this skill. Leads to Cloud Infrastructure Management”
              StaticText “Understanding of Network Architecture”
          listitem level=2
            image “Basic Cybersecurity Principles. You do not have this skill yet. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
              StaticText “Basic Cybersecurity Principles”
          listitem level=2
            image “Project Management Fundamentals. You have this skill. Leads to Strategic Planning and Vision Setting”
              StaticText “Project Management Fundamentals”
          listitem level=2
            image “System Administration Basics. You do not have this skill yet”
              StaticText “System Administration Basics”
          listitem level=2
            image “IT Service Management. You do not have this skill yet. Leads to Vendor and Contract Negotiation”
              StaticText “IT Service Management”
      listitem level=1
        paragraph
          StaticText “Advanced Technical Skills”
          StaticText “1 of 5”
        paragraph
          StaticText “Subjects a senior IT manager has to know in depth.”
        list “Advanced Technical Skills”
          listitem level=2
            image “Cloud Infrastructure Management. You have this skill. Builds on Understanding of Network Architecture”
              StaticText “Cloud Infrastructure Management”
          listitem level=2
            image “Risk Assessment and Mitigation. You do not have this skill yet. Builds on Basic Cybersecurity Principles”
              StaticText “Risk Assessment and Mitigation”
          listitem level=2
            image “Data Analytics for IT Operations. You do not have this skill yet”
              StaticText “Data Analytics for IT Operations”
          listitem level=2
            image “Vendor and Contract Negotiation. You do not have this skill yet. Leads to Communication Across Departments. Builds on IT Service Management”
              StaticText “Vendor and Contract Negotiation”
          listitem level=2
            image “Cybersecurity Strategy and Compliance. You do not have this skill yet. Builds on Basic Cybersecurity Principles and Change Management”
              StaticText “Cybersecurity Strategy and Compliance”
      listitem level=1
        paragraph
          StaticText “Leadership and Professional Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
        list “Leadership and Professional Skills”
          listitem level=2
            image “Strategic Planning and Vision Setting. You do not have this skill yet. Builds on Project Management Fundamentals”
              StaticText “Strategic Planning and Vision Setting”
          listitem level=2
            image “Communication Across Departments. You have this skill. Builds on Vendor and Contract Negotiation”
              StaticText “Communication Across Departments”
          listitem level=2
            image “Team Building and Motivation. You have this skill. Leads to Conflict Resolution”
              StaticText “Team Building and Motivation”
          listitem level=2
            image “Conflict Resolution. You do not have this skill yet. Builds on Team Building and Motivation”
              StaticText “Conflict Resolution”
          listitem level=2
            image “Change Management. You do not have this skill yet. Leads to Cybersecurity Strategy and Compliance”
              StaticText “Change Management”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Foundational Skills: Basic Cybersecurity Principles, System Administration Basics, and IT Service Management”
    listitem level=1
      StaticText “Advanced Technical Skills: Risk Assessment and Mitigation, Data Analytics for IT Operations, Vendor and Contract Negotiation, and Cybersecurity Strategy and Compliance”
    listitem level=1
      StaticText “Leadership and Professional Skills: Strategic Planning and Vision Setting, Conflict Resolution, and Change Management”`;
/* end snapshot Skill map: Coverage */

snapshots["Skill map: Empty"] = 
`paragraph
  StaticText “No skills are listed for this occupation.”`;
/* end snapshot Skill map: Empty */

snapshots["Skill map: Example"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “5 skills in 2 groups: Foundations and Analysis. 2 links show what leads to what. You have 1 of 5 skills. By group: Foundations 1 of 3 and Analysis 0 of 2.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Foundations”
          StaticText “1 of 3”
        list “Foundations”
          listitem level=2
            button “SQL” description=Leads to Experiments pressed=true
              StaticText “SQL”
          listitem level=2
            button “Statistics” description=Leads to Forecasting pressed=false
              StaticText “Statistics”
          listitem level=2
            button “Spreadsheets” pressed=false
              StaticText “Spreadsheets”
      listitem level=1
        paragraph
          StaticText “Analysis”
          StaticText “0 of 2”
        list “Analysis”
          listitem level=2
            button “Experiments” description=Builds on SQL pressed=false
              StaticText “Experiments”
          listitem level=2
            button “Forecasting” description=Builds on Statistics pressed=false
              StaticText “Forecasting”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Foundations: Statistics and Spreadsheets”
    listitem level=1
      StaticText “Analysis: Experiments and Forecasting”`;
/* end snapshot Skill map: Example */

snapshots["Skill map: FromATable"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “3 skills in 2 groups: Data and People.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Data”
        list “Data”
          listitem level=2
            image “SQL. Level: 90%”
              StaticText “SQL”
              StaticText “90%”
          listitem level=2
            image “Python. Level: 60%”
              StaticText “Python”
              StaticText “60%”
      listitem level=1
        paragraph
          StaticText “People”
        list “People”
          listitem level=2
            image “Writing”
              StaticText “Writing”`;
/* end snapshot Skill map: FromATable */

snapshots["Skill map: German"] = 
`figure
  heading “Kompetenzkarte” level=2
    StaticText “Kompetenzkarte”
  Figcaption
    paragraph
      StaticText “3 Kompetenzen in 2 Gruppen: Grundlagen und Führung. Sie haben 1 von 3 Kompetenzen. Nach Gruppe: Grundlagen 1 von 2 und Führung 0 von 1.”
  group “Kompetenzkarte”
    list
      listitem level=1
        paragraph
          StaticText “Grundlagen”
          StaticText “1 von 2”
        list “Grundlagen”
          listitem level=2
            image “Netze. Diese Kompetenz haben Sie”
              StaticText “Netze”
          listitem level=2
            image “Datenschutz. Diese Kompetenz haben Sie noch nicht”
              StaticText “Datenschutz”
      listitem level=1
        paragraph
          StaticText “Führung”
          StaticText “0 von 1”
        list “Führung”
          listitem level=2
            image “Planung. Diese Kompetenz haben Sie noch nicht”
              StaticText “Planung”
  paragraph
    StaticText “Es fehlen noch”
  list “Es fehlen noch”
    listitem level=1
      StaticText “Grundlagen: Datenschutz”
    listitem level=1
      StaticText “Führung: Planung”`;
/* end snapshot Skill map: German */

snapshots["Skill map: Keyboard"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Foundational Skills”
        paragraph
          StaticText “What any IT manager has to know and do in order to lead technology well.”
        list “Foundational Skills”
          listitem level=2
            image “Understanding of Network Architecture. Leads to Cloud Infrastructure Management”
              StaticText “Understanding of Network Architecture”
          listitem level=2
            image “Basic Cybersecurity Principles. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
              StaticText “Basic Cybersecurity Principles”
          listitem level=2
            image “Project Management Fundamentals. Leads to Strategic Planning and Vision Setting”
              StaticText “Project Management Fundamentals”
          listitem level=2
            image “System Administration Basics”
              StaticText “System Administration Basics”
          listitem level=2
            image “IT Service Management. Leads to Vendor and Contract Negotiation”
              StaticText “IT Service Management”
      listitem level=1
        paragraph
          StaticText “Advanced Technical Skills”
        paragraph
          StaticText “Subjects a senior IT manager has to know in depth.”
        list “Advanced Technical Skills”
          listitem level=2
            image “Cloud Infrastructure Management. Builds on Understanding of Network Architecture”
              StaticText “Cloud Infrastructure Management”
          listitem level=2
            image “Risk Assessment and Mitigation. Builds on Basic Cybersecurity Principles”
              StaticText “Risk Assessment and Mitigation”
          listitem level=2
            image “Data Analytics for IT Operations”
              StaticText “Data Analytics for IT Operations”
          listitem level=2
            image “Vendor and Contract Negotiation. Leads to Communication Across Departments. Builds on IT Service Management”
              StaticText “Vendor and Contract Negotiation”
          listitem level=2
            image “Cybersecurity Strategy and Compliance. Builds on Basic Cybersecurity Principles and Change Management”
              StaticText “Cybersecurity Strategy and Compliance”
      listitem level=1
        paragraph
          StaticText “Leadership and Professional Skills”
        paragraph
          StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
        list “Leadership and Professional Skills”
          listitem level=2
            image “Strategic Planning and Vision Setting. Builds on Project Management Fundamentals”
              StaticText “Strategic Planning and Vision Setting”
          listitem level=2
            image “Communication Across Departments. Builds on Vendor and Contract Negotiation”
              StaticText “Communication Across Departments”
          listitem level=2
            image “Team Building and Motivation. Leads to Conflict Resolution”
              StaticText “Team Building and Motivation”
          listitem level=2
            image “Conflict Resolution. Builds on Team Building and Motivation”
              StaticText “Conflict Resolution”
          listitem level=2
            image “Change Management. Leads to Cybersecurity Strategy and Compliance”
              StaticText “Change Management”`;
/* end snapshot Skill map: Keyboard */

snapshots["Skill map: Levels"] = 
`figure
  heading “How well an analyst knows what” level=2
    StaticText “How well an analyst knows what”
  Figcaption
    paragraph
      StaticText “6 skills in 2 groups: Data and People. You have 1 of 6 skills. By group: Data 0 of 4 and People 1 of 2.”
  group “How well an analyst knows what”
    list
      listitem level=1
        paragraph
          StaticText “Data”
          StaticText “0 of 4”
        list “Data”
          listitem level=2
            image “SQL. You do not have this skill yet. Level: 90%. Measured. See note 1”
              StaticText “SQL”
              StaticText “90%¹”
          listitem level=2
            image “Python. You do not have this skill yet. Level: 60%”
              StaticText “Python”
              StaticText “60%”
          listitem level=2
            image “Statistics. You do not have this skill yet. Level: 50% or more”
              StaticText “Statistics”
              StaticText “50% or more”
          listitem level=2
            image “R. You do not have this skill yet. Level: not published because it is unreliable”
              StaticText “R”
              StaticText “not published because it is unreliable”
      listitem level=1
        paragraph
          StaticText “People”
          StaticText “1 of 2”
        list “People”
          listitem level=2
            image “Interviewing users. You do not have this skill yet. Level: 30%”
              StaticText “Interviewing users”
              StaticText “30%”
          listitem level=2
            image “Writing. You have this skill”
              StaticText “Writing”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Data: SQL, Python, Statistics, and R”
    listitem level=1
      StaticText “People: Interviewing users”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “SQL”
      StaticText “·”
      StaticText “Measured”
      StaticText “·”
      StaticText “Source: A guild made up for this story, Survey of analysts”`;
/* end snapshot Skill map: Levels */

snapshots["Skill map: Links"] = 
`figure
  heading “What leads to what” level=2
    StaticText “What leads to what”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what.”
  group “What leads to what”
    list
      listitem level=1
        paragraph
          StaticText “Foundational Skills”
        paragraph
          StaticText “What any IT manager has to know and do in order to lead technology well.”
        list “Foundational Skills”
          listitem level=2
            image “Understanding of Network Architecture. Leads to Cloud Infrastructure Management”
              StaticText “Understanding of Network Architecture”
          listitem level=2
            image “Basic Cybersecurity Principles. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
              StaticText “Basic Cybersecurity Principles”
          listitem level=2
            image “Project Management Fundamentals. Leads to Strategic Planning and Vision Setting”
              StaticText “Project Management Fundamentals”
          listitem level=2
            image “System Administration Basics”
              StaticText “System Administration Basics”
          listitem level=2
            image “IT Service Management. Leads to Vendor and Contract Negotiation”
              StaticText “IT Service Management”
      listitem level=1
        paragraph
          StaticText “Advanced Technical Skills”
        paragraph
          StaticText “Subjects a senior IT manager has to know in depth.”
        list “Advanced Technical Skills”
          listitem level=2
            image “Cloud Infrastructure Management. Builds on Understanding of Network Architecture”
              StaticText “Cloud Infrastructure Management”
          listitem level=2
            image “Risk Assessment and Mitigation. Builds on Basic Cybersecurity Principles”
              StaticText “Risk Assessment and Mitigation”
          listitem level=2
            image “Data Analytics for IT Operations”
              StaticText “Data Analytics for IT Operations”
          listitem level=2
            image “Vendor and Contract Negotiation. Leads to Communication Across Departments. Builds on IT Service Management”
              StaticText “Vendor and Contract Negotiation”
          listitem level=2
            image “Cybersecurity Strategy and Compliance. Builds on Basic Cybersecurity Principles and Change Management”
              StaticText “Cybersecurity Strategy and Compliance”
      listitem level=1
        paragraph
          StaticText “Leadership and Professional Skills”
        paragraph
          StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
        list “Leadership and Professional Skills”
          listitem level=2
            image “Strategic Planning and Vision Setting. Builds on Project Management Fundamentals”
              StaticText “Strategic Planning and Vision Setting”
          listitem level=2
            image “Communication Across Departments. Builds on Vendor and Contract Negotiation”
              StaticText “Communication Across Departments”
          listitem level=2
            image “Team Building and Motivation. Leads to Conflict Resolution”
              StaticText “Team Building and Motivation”
          listitem level=2
            image “Conflict Resolution. Builds on Team Building and Motivation”
              StaticText “Conflict Resolution”
          listitem level=2
            image “Change Management. Leads to Cybersecurity Strategy and Compliance”
              StaticText “Change Management”`;
/* end snapshot Skill map: Links */

snapshots["Skill map: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Skill map: Loading */

snapshots["Skill map: LongNames"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “3 skills in 2 groups: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and Supervision. 1 link shows what leads to what.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
        list “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
          listitem level=2
            image “Coordination of information technology, data protection and digital transformation across every department of the group”
              StaticText “Coordination of information technology, data protection and digital transformation across every department of the group”
          listitem level=2
            image “SQL. Leads to Rechtsschutzversicherungsgesellschaftenangestelltenverwaltung”
              StaticText “SQL”
      listitem level=1
        paragraph
          StaticText “Supervision”
        list “Supervision”
          listitem level=2
            image “Rechtsschutzversicherungsgesellschaftenangestelltenverwaltung. Builds on SQL”
              StaticText “Rechtsschutzversicherungsgesellschaftenangestelltenverwaltung”`;
/* end snapshot Skill map: LongNames */

snapshots["Skill map: ManySkills"] = 
`figure
  heading “Two hundred competences” level=2
    StaticText “Two hundred competences”
  Figcaption
    paragraph
      StaticText “200 skills in 10 groups: Unit 1, Unit 2, Unit 3, Unit 4, Unit 5, Unit 6, Unit 7, Unit 8, Unit 9, and Unit 10. 9 links show what leads to what. You have 2 of 200 skills. By group: Unit 1 2 of 20, Unit 2 0 of 20, Unit 3 0 of 20, Unit 4 0 of 20, Unit 5 0 of 20, Unit 6 0 of 20, Unit 7 0 of 20, Unit 8 0 of 20, Unit 9 0 of 20, and Unit 10 0 of 20.”
  group “Two hundred competences”
    list
      listitem level=1
        paragraph
          StaticText “Unit 1”
          StaticText “2 of 20”
        list “Unit 1”
          listitem level=2
            image “Competence 1.1. You have this skill”
              StaticText “Competence 1.1”
          listitem level=2
            image “Competence 1.2. You have this skill”
              StaticText “Competence 1.2”
          listitem level=2
            image “Competence 1.3. You do not have this skill yet”
              StaticText “Competence 1.3”
          listitem level=2
            image “Competence 1.4. You do not have this skill yet”
              StaticText “Competence 1.4”
          listitem level=2
            image “Competence 1.5. You do not have this skill yet”
              StaticText “Competence 1.5”
          listitem level=2
            image “Competence 1.6. You do not have this skill yet”
              StaticText “Competence 1.6”
          listitem level=2
            image “Competence 1.7. You do not have this skill yet”
              StaticText “Competence 1.7”
          listitem level=2
            image “Competence 1.8. You do not have this skill yet”
              StaticText “Competence 1.8”
          listitem level=2
            image “Competence 1.9. You do not have this skill yet”
              StaticText “Competence 1.9”
          listitem level=2
            image “Competence 1.10. You do not have this skill yet”
              StaticText “Competence 1.10”
          listitem level=2
            image “Competence 1.11. You do not have this skill yet”
              StaticText “Competence 1.11”
          listitem level=2
            image “Competence 1.12. You do not have this skill yet”
              StaticText “Competence 1.12”
          listitem level=2
            image “Competence 1.13. You do not have this skill yet”
              StaticText “Competence 1.13”
          listitem level=2
            image “Competence 1.14. You do not have this skill yet”
              StaticText “Competence 1.14”
          listitem level=2
            image “Competence 1.15. You do not have this skill yet”
              StaticText “Competence 1.15”
          listitem level=2
            image “Competence 1.16. You do not have this skill yet”
              StaticText “Competence 1.16”
          listitem level=2
            image “Competence 1.17. You do not have this skill yet”
              StaticText “Competence 1.17”
          listitem level=2
            image “Competence 1.18. You do not have this skill yet”
              StaticText “Competence 1.18”
          listitem level=2
            image “Competence 1.19. You do not have this skill yet”
              StaticText “Competence 1.19”
          listitem level=2
            image “Competence 1.20. You do not have this skill yet. Leads to Competence 2.1”
              StaticText “Competence 1.20”
      listitem level=1
        paragraph
          StaticText “Unit 2”
          StaticText “0 of 20”
        list “Unit 2”
          listitem level=2
            image “Competence 2.1. You do not have this skill yet. Builds on Competence 1.20”
              StaticText “Competence 2.1”
          listitem level=2
            image “Competence 2.2. You do not have this skill yet”
              StaticText “Competence 2.2”
          listitem level=2
            image “Competence 2.3. You do not have this skill yet”
              StaticText “Competence 2.3”
          listitem level=2
            image “Competence 2.4. You do not have this skill yet”
              StaticText “Competence 2.4”
          listitem level=2
            image “Competence 2.5. You do not have this skill yet”
              StaticText “Competence 2.5”
          listitem level=2
            image “Competence 2.6. You do not have this skill yet”
              StaticText “Competence 2.6”
          listitem level=2
            image “Competence 2.7. You do not have this skill yet”
              StaticText “Competence 2.7”
          listitem level=2
            image “Competence 2.8. You do not have this skill yet”
              StaticText “Competence 2.8”
          listitem level=2
            image “Competence 2.9. You do not have this skill yet”
              StaticText “Competence 2.9”
          listitem level=2
            image “Competence 2.10. You do not have this skill yet”
              StaticText “Competence 2.10”
          listitem level=2
            image “Competence 2.11. You do not have this skill yet”
              StaticText “Competence 2.11”
          listitem level=2
            image “Competence 2.12. You do not have this skill yet”
              StaticText “Competence 2.12”
          listitem level=2
            image “Competence 2.13. You do not have this skill yet”
              StaticText “Competence 2.13”
          listitem level=2
            image “Competence 2.14. You do not have this skill yet”
              StaticText “Competence 2.14”
          listitem level=2
            image “Competence 2.15. You do not have this skill yet”
              StaticText “Competence 2.15”
          listitem level=2
            image “Competence 2.16. You do not have this skill yet”
              StaticText “Competence 2.16”
          listitem level=2
            image “Competence 2.17. You do not have this skill yet”
              StaticText “Competence 2.17”
          listitem level=2
            image “Competence 2.18. You do not have this skill yet”
              StaticText “Competence 2.18”
          listitem level=2
            image “Competence 2.19. You do not have this skill yet”
              StaticText “Competence 2.19”
          listitem level=2
            image “Competence 2.20. You do not have this skill yet. Leads to Competence 3.1”
              StaticText “Competence 2.20”
      listitem level=1
        paragraph
          StaticText “Unit 3”
          StaticText “0 of 20”
        list “Unit 3”
          listitem level=2
            image “Competence 3.1. You do not have this skill yet. Builds on Competence 2.20”
              StaticText “Competence 3.1”
          listitem level=2
            image “Competence 3.2. You do not have this skill yet”
              StaticText “Competence 3.2”
          listitem level=2
            image “Competence 3.3. You do not have this skill yet”
              StaticText “Competence 3.3”
          listitem level=2
            image “Competence 3.4. You do not have this skill yet”
              StaticText “Competence 3.4”
          listitem level=2
            image “Competence 3.5. You do not have this skill yet”
              StaticText “Competence 3.5”
          listitem level=2
            image “Competence 3.6. You do not have this skill yet”
              StaticText “Competence 3.6”
          listitem level=2
            image “Competence 3.7. You do not have this skill yet”
              StaticText “Competence 3.7”
          listitem level=2
            image “Competence 3.8. You do not have this skill yet”
              StaticText “Competence 3.8”
          listitem level=2
            image “Competence 3.9. You do not have this skill yet”
              StaticText “Competence 3.9”
          listitem level=2
            image “Competence 3.10. You do not have this skill yet”
              StaticText “Competence 3.10”
          listitem level=2
            image “Competence 3.11. You do not have this skill yet”
              StaticText “Competence 3.11”
          listitem level=2
            image “Competence 3.12. You do not have this skill yet”
              StaticText “Competence 3.12”
          listitem level=2
            image “Competence 3.13. You do not have this skill yet”
              StaticText “Competence 3.13”
          listitem level=2
            image “Competence 3.14. You do not have this skill yet”
              StaticText “Competence 3.14”
          listitem level=2
            image “Competence 3.15. You do not have this skill yet”
              StaticText “Competence 3.15”
          listitem level=2
            image “Competence 3.16. You do not have this skill yet”
              StaticText “Competence 3.16”
          listitem level=2
            image “Competence 3.17. You do not have this skill yet”
              StaticText “Competence 3.17”
          listitem level=2
            image “Competence 3.18. You do not have this skill yet”
              StaticText “Competence 3.18”
          listitem level=2
            image “Competence 3.19. You do not have this skill yet”
              StaticText “Competence 3.19”
          listitem level=2
            image “Competence 3.20. You do not have this skill yet. Leads to Competence 4.1”
              StaticText “Competence 3.20”
      listitem level=1
        paragraph
          StaticText “Unit 4”
          StaticText “0 of 20”
        list “Unit 4”
          listitem level=2
            image “Competence 4.1. You do not have this skill yet. Builds on Competence 3.20”
              StaticText “Competence 4.1”
          listitem level=2
            image “Competence 4.2. You do not have this skill yet”
              StaticText “Competence 4.2”
          listitem level=2
            image “Competence 4.3. You do not have this skill yet”
              StaticText “Competence 4.3”
          listitem level=2
            image “Competence 4.4. You do not have this skill yet”
              StaticText “Competence 4.4”
          listitem level=2
            image “Competence 4.5. You do not have this skill yet”
              StaticText “Competence 4.5”
          listitem level=2
            image “Competence 4.6. You do not have this skill yet”
              StaticText “Competence 4.6”
          listitem level=2
            image “Competence 4.7. You do not have this skill yet”
              StaticText “Competence 4.7”
          listitem level=2
            image “Competence 4.8. You do not have this skill yet”
              StaticText “Competence 4.8”
          listitem level=2
            image “Competence 4.9. You do not have this skill yet”
              StaticText “Competence 4.9”
          listitem level=2
            image “Competence 4.10. You do not have this skill yet”
              StaticText “Competence 4.10”
          listitem level=2
            image “Competence 4.11. You do not have this skill yet”
              StaticText “Competence 4.11”
          listitem level=2
            image “Competence 4.12. You do not have this skill yet”
              StaticText “Competence 4.12”
          listitem level=2
            image “Competence 4.13. You do not have this skill yet”
              StaticText “Competence 4.13”
          listitem level=2
            image “Competence 4.14. You do not have this skill yet”
              StaticText “Competence 4.14”
          listitem level=2
            image “Competence 4.15. You do not have this skill yet”
              StaticText “Competence 4.15”
          listitem level=2
            image “Competence 4.16. You do not have this skill yet”
              StaticText “Competence 4.16”
          listitem level=2
            image “Competence 4.17. You do not have this skill yet”
              StaticText “Competence 4.17”
          listitem level=2
            image “Competence 4.18. You do not have this skill yet”
              StaticText “Competence 4.18”
          listitem level=2
            image “Competence 4.19. You do not have this skill yet”
              StaticText “Competence 4.19”
          listitem level=2
            image “Competence 4.20. You do not have this skill yet. Leads to Competence 5.1”
              StaticText “Competence 4.20”
      listitem level=1
        paragraph
          StaticText “Unit 5”
          StaticText “0 of 20”
        list “Unit 5”
          listitem level=2
            image “Competence 5.1. You do not have this skill yet. Builds on Competence 4.20”
              StaticText “Competence 5.1”
          listitem level=2
            image “Competence 5.2. You do not have this skill yet”
              StaticText “Competence 5.2”
          listitem level=2
            image “Competence 5.3. You do not have this skill yet”
              StaticText “Competence 5.3”
          listitem level=2
            image “Competence 5.4. You do not have this skill yet”
              StaticText “Competence 5.4”
          listitem level=2
            image “Competence 5.5. You do not have this skill yet”
              StaticText “Competence 5.5”
          listitem level=2
            image “Competence 5.6. You do not have this skill yet”
              StaticText “Competence 5.6”
          listitem level=2
            image “Competence 5.7. You do not have this skill yet”
              StaticText “Competence 5.7”
          listitem level=2
            image “Competence 5.8. You do not have this skill yet”
              StaticText “Competence 5.8”
          listitem level=2
            image “Competence 5.9. You do not have this skill yet”
              StaticText “Competence 5.9”
          listitem level=2
            image “Competence 5.10. You do not have this skill yet”
              StaticText “Competence 5.10”
          listitem level=2
            image “Competence 5.11. You do not have this skill yet”
              StaticText “Competence 5.11”
          listitem level=2
            image “Competence 5.12. You do not have this skill yet”
              StaticText “Competence 5.12”
          listitem level=2
            image “Competence 5.13. You do not have this skill yet”
              StaticText “Competence 5.13”
          listitem level=2
            image “Competence 5.14. You do not have this skill yet”
              StaticText “Competence 5.14”
          listitem level=2
            image “Competence 5.15. You do not have this skill yet”
              StaticText “Competence 5.15”
          listitem level=2
            image “Competence 5.16. You do not have this skill yet”
              StaticText “Competence 5.16”
          listitem level=2
            image “Competence 5.17. You do not have this skill yet”
              StaticText “Competence 5.17”
          listitem level=2
            image “Competence 5.18. You do not have this skill yet”
              StaticText “Competence 5.18”
          listitem level=2
            image “Competence 5.19. You do not have this skill yet”
              StaticText “Competence 5.19”
          listitem level=2
            image “Competence 5.20. You do not have this skill yet. Leads to Competence 6.1”
              StaticText “Competence 5.20”
      listitem level=1
        paragraph
          StaticText “Unit 6”
          StaticText “0 of 20”
        list “Unit 6”
          listitem level=2
            image “Competence 6.1. You do not have this skill yet. Builds on Competence 5.20”
              StaticText “Competence 6.1”
          listitem level=2
            image “Competence 6.2. You do not have this skill yet”
              StaticText “Competence 6.2”
          listitem level=2
            image “Competence 6.3. You do not have this skill yet”
              StaticText “Competence 6.3”
          listitem level=2
            image “Competence 6.4. You do not have this skill yet”
              StaticText “Competence 6.4”
          listitem level=2
            image “Competence 6.5. You do not have this skill yet”
              StaticText “Competence 6.5”
          listitem level=2
            image “Competence 6.6. You do not have this skill yet”
              StaticText “Competence 6.6”
          listitem level=2
            image “Competence 6.7. You do not have this skill yet”
              StaticText “Competence 6.7”
          listitem level=2
            image “Competence 6.8. You do not have this skill yet”
              StaticText “Competence 6.8”
          listitem level=2
            image “Competence 6.9. You do not have this skill yet”
              StaticText “Competence 6.9”
          listitem level=2
            image “Competence 6.10. You do not have this skill yet”
              StaticText “Competence 6.10”
          listitem level=2
            image “Competence 6.11. You do not have this skill yet”
              StaticText “Competence 6.11”
          listitem level=2
            image “Competence 6.12. You do not have this skill yet”
              StaticText “Competence 6.12”
          listitem level=2
            image “Competence 6.13. You do not have this skill yet”
              StaticText “Competence 6.13”
          listitem level=2
            image “Competence 6.14. You do not have this skill yet”
              StaticText “Competence 6.14”
          listitem level=2
            image “Competence 6.15. You do not have this skill yet”
              StaticText “Competence 6.15”
          listitem level=2
            image “Competence 6.16. You do not have this skill yet”
              StaticText “Competence 6.16”
          listitem level=2
            image “Competence 6.17. You do not have this skill yet”
              StaticText “Competence 6.17”
          listitem level=2
            image “Competence 6.18. You do not have this skill yet”
              StaticText “Competence 6.18”
          listitem level=2
            image “Competence 6.19. You do not have this skill yet”
              StaticText “Competence 6.19”
          listitem level=2
            image “Competence 6.20. You do not have this skill yet. Leads to Competence 7.1”
              StaticText “Competence 6.20”
      listitem level=1
        paragraph
          StaticText “Unit 7”
          StaticText “0 of 20”
        list “Unit 7”
          listitem level=2
            image “Competence 7.1. You do not have this skill yet. Builds on Competence 6.20”
              StaticText “Competence 7.1”
          listitem level=2
            image “Competence 7.2. You do not have this skill yet”
              StaticText “Competence 7.2”
          listitem level=2
            image “Competence 7.3. You do not have this skill yet”
              StaticText “Competence 7.3”
          listitem level=2
            image “Competence 7.4. You do not have this skill yet”
              StaticText “Competence 7.4”
          listitem level=2
            image “Competence 7.5. You do not have this skill yet”
              StaticText “Competence 7.5”
          listitem level=2
            image “Competence 7.6. You do not have this skill yet”
              StaticText “Competence 7.6”
          listitem level=2
            image “Competence 7.7. You do not have this skill yet”
              StaticText “Competence 7.7”
          listitem level=2
            image “Competence 7.8. You do not have this skill yet”
              StaticText “Competence 7.8”
          listitem level=2
            image “Competence 7.9. You do not have this skill yet”
              StaticText “Competence 7.9”
          listitem level=2
            image “Competence 7.10. You do not have this skill yet”
              StaticText “Competence 7.10”
          listitem level=2
            image “Competence 7.11. You do not have this skill yet”
              StaticText “Competence 7.11”
          listitem level=2
            image “Competence 7.12. You do not have this skill yet”
              StaticText “Competence 7.12”
          listitem level=2
            image “Competence 7.13. You do not have this skill yet”
              StaticText “Competence 7.13”
          listitem level=2
            image “Competence 7.14. You do not have this skill yet”
              StaticText “Competence 7.14”
          listitem level=2
            image “Competence 7.15. You do not have this skill yet”
              StaticText “Competence 7.15”
          listitem level=2
            image “Competence 7.16. You do not have this skill yet”
              StaticText “Competence 7.16”
          listitem level=2
            image “Competence 7.17. You do not have this skill yet”
              StaticText “Competence 7.17”
          listitem level=2
            image “Competence 7.18. You do not have this skill yet”
              StaticText “Competence 7.18”
          listitem level=2
            image “Competence 7.19. You do not have this skill yet”
              StaticText “Competence 7.19”
          listitem level=2
            image “Competence 7.20. You do not have this skill yet. Leads to Competence 8.1”
              StaticText “Competence 7.20”
      listitem level=1
        paragraph
          StaticText “Unit 8”
          StaticText “0 of 20”
        list “Unit 8”
          listitem level=2
            image “Competence 8.1. You do not have this skill yet. Builds on Competence 7.20”
              StaticText “Competence 8.1”
          listitem level=2
            image “Competence 8.2. You do not have this skill yet”
              StaticText “Competence 8.2”
          listitem level=2
            image “Competence 8.3. You do not have this skill yet”
              StaticText “Competence 8.3”
          listitem level=2
            image “Competence 8.4. You do not have this skill yet”
              StaticText “Competence 8.4”
          listitem level=2
            image “Competence 8.5. You do not have this skill yet”
              StaticText “Competence 8.5”
          listitem level=2
            image “Competence 8.6. You do not have this skill yet”
              StaticText “Competence 8.6”
          listitem level=2
            image “Competence 8.7. You do not have this skill yet”
              StaticText “Competence 8.7”
          listitem level=2
            image “Competence 8.8. You do not have this skill yet”
              StaticText “Competence 8.8”
          listitem level=2
            image “Competence 8.9. You do not have this skill yet”
              StaticText “Competence 8.9”
          listitem level=2
            image “Competence 8.10. You do not have this skill yet”
              StaticText “Competence 8.10”
          listitem level=2
            image “Competence 8.11. You do not have this skill yet”
              StaticText “Competence 8.11”
          listitem level=2
            image “Competence 8.12. You do not have this skill yet”
              StaticText “Competence 8.12”
          listitem level=2
            image “Competence 8.13. You do not have this skill yet”
              StaticText “Competence 8.13”
          listitem level=2
            image “Competence 8.14. You do not have this skill yet”
              StaticText “Competence 8.14”
          listitem level=2
            image “Competence 8.15. You do not have this skill yet”
              StaticText “Competence 8.15”
          listitem level=2
            image “Competence 8.16. You do not have this skill yet”
              StaticText “Competence 8.16”
          listitem level=2
            image “Competence 8.17. You do not have this skill yet”
              StaticText “Competence 8.17”
          listitem level=2
            image “Competence 8.18. You do not have this skill yet”
              StaticText “Competence 8.18”
          listitem level=2
            image “Competence 8.19. You do not have this skill yet”
              StaticText “Competence 8.19”
          listitem level=2
            image “Competence 8.20. You do not have this skill yet. Leads to Competence 9.1”
              StaticText “Competence 8.20”
      listitem level=1
        paragraph
          StaticText “Unit 9”
          StaticText “0 of 20”
        list “Unit 9”
          listitem level=2
            image “Competence 9.1. You do not have this skill yet. Builds on Competence 8.20”
              StaticText “Competence 9.1”
          listitem level=2
            image “Competence 9.2. You do not have this skill yet”
              StaticText “Competence 9.2”
          listitem level=2
            image “Competence 9.3. You do not have this skill yet”
              StaticText “Competence 9.3”
          listitem level=2
            image “Competence 9.4. You do not have this skill yet”
              StaticText “Competence 9.4”
          listitem level=2
            image “Competence 9.5. You do not have this skill yet”
              StaticText “Competence 9.5”
          listitem level=2
            image “Competence 9.6. You do not have this skill yet”
              StaticText “Competence 9.6”
          listitem level=2
            image “Competence 9.7. You do not have this skill yet”
              StaticText “Competence 9.7”
          listitem level=2
            image “Competence 9.8. You do not have this skill yet”
              StaticText “Competence 9.8”
          listitem level=2
            image “Competence 9.9. You do not have this skill yet”
              StaticText “Competence 9.9”
          listitem level=2
            image “Competence 9.10. You do not have this skill yet”
              StaticText “Competence 9.10”
          listitem level=2
            image “Competence 9.11. You do not have this skill yet”
              StaticText “Competence 9.11”
          listitem level=2
            image “Competence 9.12. You do not have this skill yet”
              StaticText “Competence 9.12”
          listitem level=2
            image “Competence 9.13. You do not have this skill yet”
              StaticText “Competence 9.13”
          listitem level=2
            image “Competence 9.14. You do not have this skill yet”
              StaticText “Competence 9.14”
          listitem level=2
            image “Competence 9.15. You do not have this skill yet”
              StaticText “Competence 9.15”
          listitem level=2
            image “Competence 9.16. You do not have this skill yet”
              StaticText “Competence 9.16”
          listitem level=2
            image “Competence 9.17. You do not have this skill yet”
              StaticText “Competence 9.17”
          listitem level=2
            image “Competence 9.18. You do not have this skill yet”
              StaticText “Competence 9.18”
          listitem level=2
            image “Competence 9.19. You do not have this skill yet”
              StaticText “Competence 9.19”
          listitem level=2
            image “Competence 9.20. You do not have this skill yet. Leads to Competence 10.1”
              StaticText “Competence 9.20”
      listitem level=1
        paragraph
          StaticText “Unit 10”
          StaticText “0 of 20”
        list “Unit 10”
          listitem level=2
            image “Competence 10.1. You do not have this skill yet. Builds on Competence 9.20”
              StaticText “Competence 10.1”
          listitem level=2
            image “Competence 10.2. You do not have this skill yet”
              StaticText “Competence 10.2”
          listitem level=2
            image “Competence 10.3. You do not have this skill yet”
              StaticText “Competence 10.3”
          listitem level=2
            image “Competence 10.4. You do not have this skill yet”
              StaticText “Competence 10.4”
          listitem level=2
            image “Competence 10.5. You do not have this skill yet”
              StaticText “Competence 10.5”
          listitem level=2
            image “Competence 10.6. You do not have this skill yet”
              StaticText “Competence 10.6”
          listitem level=2
            image “Competence 10.7. You do not have this skill yet”
              StaticText “Competence 10.7”
          listitem level=2
            image “Competence 10.8. You do not have this skill yet”
              StaticText “Competence 10.8”
          listitem level=2
            image “Competence 10.9. You do not have this skill yet”
              StaticText “Competence 10.9”
          listitem level=2
            image “Competence 10.10. You do not have this skill yet”
              StaticText “Competence 10.10”
          listitem level=2
            image “Competence 10.11. You do not have this skill yet”
              StaticText “Competence 10.11”
          listitem level=2
            image “Competence 10.12. You do not have this skill yet”
              StaticText “Competence 10.12”
          listitem level=2
            image “Competence 10.13. You do not have this skill yet”
              StaticText “Competence 10.13”
          listitem level=2
            image “Competence 10.14. You do not have this skill yet”
              StaticText “Competence 10.14”
          listitem level=2
            image “Competence 10.15. You do not have this skill yet”
              StaticText “Competence 10.15”
          listitem level=2
            image “Competence 10.16. You do not have this skill yet”
              StaticText “Competence 10.16”
          listitem level=2
            image “Competence 10.17. You do not have this skill yet”
              StaticText “Competence 10.17”
          listitem level=2
            image “Competence 10.18. You do not have this skill yet”
              StaticText “Competence 10.18”
          listitem level=2
            image “Competence 10.19. You do not have this skill yet”
              StaticText “Competence 10.19”
          listitem level=2
            image “Competence 10.20. You do not have this skill yet”
              StaticText “Competence 10.20”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Unit 1: Competence 1.3, Competence 1.4, Competence 1.5, Competence 1.6, Competence 1.7, Competence 1.8, Competence 1.9, Competence 1.10, Competence 1.11, Competence 1.12, Competence 1.13, Competence 1.14, Competence 1.15, Competence 1.16, Competence 1.17, Competence 1.18, Competence 1.19, and Competence 1.20”
    listitem level=1
      StaticText “Unit 2: Competence 2.1, Competence 2.2, Competence 2.3, Competence 2.4, Competence 2.5, Competence 2.6, Competence 2.7, Competence 2.8, Competence 2.9, Competence 2.10, Competence 2.11, Competence 2.12, Competence 2.13, Competence 2.14, Competence 2.15, Competence 2.16, Competence 2.17, Competence 2.18, Competence 2.19, and Competence 2.20”
    listitem level=1
      StaticText “Unit 3: Competence 3.1, Competence 3.2, Competence 3.3, Competence 3.4, Competence 3.5, Competence 3.6, Competence 3.7, Competence 3.8, Competence 3.9, Competence 3.10, Competence 3.11, Competence 3.12, Competence 3.13, Competence 3.14, Competence 3.15, Competence 3.16, Competence 3.17, Competence 3.18, Competence 3.19, and Competence 3.20”
    listitem level=1
      StaticText “Unit 4: Competence 4.1, Competence 4.2, Competence 4.3, Competence 4.4, Competence 4.5, Competence 4.6, Competence 4.7, Competence 4.8, Competence 4.9, Competence 4.10, Competence 4.11, Competence 4.12, Competence 4.13, Competence 4.14, Competence 4.15, Competence 4.16, Competence 4.17, Competence 4.18, Competence 4.19, and Competence 4.20”
    listitem level=1
      StaticText “Unit 5: Competence 5.1, Competence 5.2, Competence 5.3, Competence 5.4, Competence 5.5, Competence 5.6, Competence 5.7, Competence 5.8, Competence 5.9, Competence 5.10, Competence 5.11, Competence 5.12, Competence 5.13, Competence 5.14, Competence 5.15, Competence 5.16, Competence 5.17, Competence 5.18, Competence 5.19, and Competence 5.20”
    listitem level=1
      StaticText “Unit 6: Competence 6.1, Competence 6.2, Competence 6.3, Competence 6.4, Competence 6.5, Competence 6.6, Competence 6.7, Competence 6.8, Competence 6.9, Competence 6.10, Competence 6.11, Competence 6.12, Competence 6.13, Competence 6.14, Competence 6.15, Competence 6.16, Competence 6.17, Competence 6.18, Competence 6.19, and Competence 6.20”
    listitem level=1
      StaticText “Unit 7: Competence 7.1, Competence 7.2, Competence 7.3, Competence 7.4, Competence 7.5, Competence 7.6, Competence 7.7, Competence 7.8, Competence 7.9, Competence 7.10, Competence 7.11, Competence 7.12, Competence 7.13, Competence 7.14, Competence 7.15, Competence 7.16, Competence 7.17, Competence 7.18, Competence 7.19, and Competence 7.20”
    listitem level=1
      StaticText “Unit 8: Competence 8.1, Competence 8.2, Competence 8.3, Competence 8.4, Competence 8.5, Competence 8.6, Competence 8.7, Competence 8.8, Competence 8.9, Competence 8.10, Competence 8.11, Competence 8.12, Competence 8.13, Competence 8.14, Competence 8.15, Competence 8.16, Competence 8.17, Competence 8.18, Competence 8.19, and Competence 8.20”
    listitem level=1
      StaticText “Unit 9: Competence 9.1, Competence 9.2, Competence 9.3, Competence 9.4, Competence 9.5, Competence 9.6, Competence 9.7, Competence 9.8, Competence 9.9, Competence 9.10, Competence 9.11, Competence 9.12, Competence 9.13, Competence 9.14, Competence 9.15, Competence 9.16, Competence 9.17, Competence 9.18, Competence 9.19, and Competence 9.20”
    listitem level=1
      StaticText “Unit 10: Competence 10.1, Competence 10.2, Competence 10.3, Competence 10.4, Competence 10.5, Competence 10.6, Competence 10.7, Competence 10.8, Competence 10.9, Competence 10.10, Competence 10.11, Competence 10.12, Competence 10.13, Competence 10.14, Competence 10.15, Competence 10.16, Competence 10.17, Competence 10.18, Competence 10.19, and Competence 10.20”`;
/* end snapshot Skill map: ManySkills */

snapshots["Skill map: Narrow"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what. You have 5 of 15 skills. By group: Foundational Skills 2 of 5, Advanced Technical Skills 1 of 5, and Leadership and Professional Skills 2 of 5.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Foundational Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “What any IT manager has to know and do in order to lead technology well.”
        list “Foundational Skills”
          listitem level=2
            image “Understanding of Network Architecture. You have this skill. Leads to Cloud Infrastructure Management”
              StaticText “Understanding of Network Architecture”
          listitem level=2
            image “Basic Cybersecurity Principles. You do not have this skill yet. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
              StaticText “Basic Cybersecurity Principles”
          listitem level=2
            image “Project Management Fundamentals. You have this skill. Leads to Strategic Planning and Vision Setting”
              StaticText “Project Management Fundamentals”
          listitem level=2
            image “System Administration Basics. You do not have this skill yet”
              StaticText “System Administration Basics”
          listitem level=2
            image “IT Service Management. You do not have this skill yet. Leads to Vendor and Contract Negotiation”
              StaticText “IT Service Management”
      listitem level=1
        paragraph
          StaticText “Advanced Technical Skills”
          StaticText “1 of 5”
        paragraph
          StaticText “Subjects a senior IT manager has to know in depth.”
        list “Advanced Technical Skills”
          listitem level=2
            image “Cloud Infrastructure Management. You have this skill. Builds on Understanding of Network Architecture”
              StaticText “Cloud Infrastructure Management”
          listitem level=2
            image “Risk Assessment and Mitigation. You do not have this skill yet. Builds on Basic Cybersecurity Principles”
              StaticText “Risk Assessment and Mitigation”
          listitem level=2
            image “Data Analytics for IT Operations. You do not have this skill yet”
              StaticText “Data Analytics for IT Operations”
          listitem level=2
            image “Vendor and Contract Negotiation. You do not have this skill yet. Leads to Communication Across Departments. Builds on IT Service Management”
              StaticText “Vendor and Contract Negotiation”
          listitem level=2
            image “Cybersecurity Strategy and Compliance. You do not have this skill yet. Builds on Basic Cybersecurity Principles and Change Management”
              StaticText “Cybersecurity Strategy and Compliance”
      listitem level=1
        paragraph
          StaticText “Leadership and Professional Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
        list “Leadership and Professional Skills”
          listitem level=2
            image “Strategic Planning and Vision Setting. You do not have this skill yet. Builds on Project Management Fundamentals”
              StaticText “Strategic Planning and Vision Setting”
          listitem level=2
            image “Communication Across Departments. You have this skill. Builds on Vendor and Contract Negotiation”
              StaticText “Communication Across Departments”
          listitem level=2
            image “Team Building and Motivation. You have this skill. Leads to Conflict Resolution”
              StaticText “Team Building and Motivation”
          listitem level=2
            image “Conflict Resolution. You do not have this skill yet. Builds on Team Building and Motivation”
              StaticText “Conflict Resolution”
          listitem level=2
            image “Change Management. You do not have this skill yet. Leads to Cybersecurity Strategy and Compliance”
              StaticText “Change Management”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Foundational Skills: Basic Cybersecurity Principles, System Administration Basics, and IT Service Management”
    listitem level=1
      StaticText “Advanced Technical Skills: Risk Assessment and Mitigation, Data Analytics for IT Operations, Vendor and Contract Negotiation, and Cybersecurity Strategy and Compliance”
    listitem level=1
      StaticText “Leadership and Professional Skills: Strategic Planning and Vision Setting, Conflict Resolution, and Change Management”`;
/* end snapshot Skill map: Narrow */

snapshots["Skill map: OwnColors"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what. You have 5 of 15 skills. By group: Foundational Skills 2 of 5, Advanced Technical Skills 1 of 5, and Leadership and Professional Skills 2 of 5.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Foundational Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “What any IT manager has to know and do in order to lead technology well.”
        list “Foundational Skills”
          listitem level=2
            image “Understanding of Network Architecture. You have this skill. Leads to Cloud Infrastructure Management”
              StaticText “Understanding of Network Architecture”
          listitem level=2
            image “Basic Cybersecurity Principles. You do not have this skill yet. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
              StaticText “Basic Cybersecurity Principles”
          listitem level=2
            image “Project Management Fundamentals. You have this skill. Leads to Strategic Planning and Vision Setting”
              StaticText “Project Management Fundamentals”
          listitem level=2
            image “System Administration Basics. You do not have this skill yet”
              StaticText “System Administration Basics”
          listitem level=2
            image “IT Service Management. You do not have this skill yet. Leads to Vendor and Contract Negotiation”
              StaticText “IT Service Management”
      listitem level=1
        paragraph
          StaticText “Advanced Technical Skills”
          StaticText “1 of 5”
        paragraph
          StaticText “Subjects a senior IT manager has to know in depth.”
        list “Advanced Technical Skills”
          listitem level=2
            image “Cloud Infrastructure Management. You have this skill. Builds on Understanding of Network Architecture”
              StaticText “Cloud Infrastructure Management”
          listitem level=2
            image “Risk Assessment and Mitigation. You do not have this skill yet. Builds on Basic Cybersecurity Principles”
              StaticText “Risk Assessment and Mitigation”
          listitem level=2
            image “Data Analytics for IT Operations. You do not have this skill yet”
              StaticText “Data Analytics for IT Operations”
          listitem level=2
            image “Vendor and Contract Negotiation. You do not have this skill yet. Leads to Communication Across Departments. Builds on IT Service Management”
              StaticText “Vendor and Contract Negotiation”
          listitem level=2
            image “Cybersecurity Strategy and Compliance. You do not have this skill yet. Builds on Basic Cybersecurity Principles and Change Management”
              StaticText “Cybersecurity Strategy and Compliance”
      listitem level=1
        paragraph
          StaticText “Leadership and Professional Skills”
          StaticText “2 of 5”
        paragraph
          StaticText “Skills with people and organizations, for managing a team and keeping IT close to what the business wants.”
        list “Leadership and Professional Skills”
          listitem level=2
            image “Strategic Planning and Vision Setting. You do not have this skill yet. Builds on Project Management Fundamentals”
              StaticText “Strategic Planning and Vision Setting”
          listitem level=2
            image “Communication Across Departments. You have this skill. Builds on Vendor and Contract Negotiation”
              StaticText “Communication Across Departments”
          listitem level=2
            image “Team Building and Motivation. You have this skill. Leads to Conflict Resolution”
              StaticText “Team Building and Motivation”
          listitem level=2
            image “Conflict Resolution. You do not have this skill yet. Builds on Team Building and Motivation”
              StaticText “Conflict Resolution”
          listitem level=2
            image “Change Management. You do not have this skill yet. Leads to Cybersecurity Strategy and Compliance”
              StaticText “Change Management”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Foundational Skills: Basic Cybersecurity Principles, System Administration Basics, and IT Service Management”
    listitem level=1
      StaticText “Advanced Technical Skills: Risk Assessment and Mitigation, Data Analytics for IT Operations, Vendor and Contract Negotiation, and Cybersecurity Strategy and Compliance”
    listitem level=1
      StaticText “Leadership and Professional Skills: Strategic Planning and Vision Setting, Conflict Resolution, and Change Management”`;
/* end snapshot Skill map: OwnColors */

snapshots["Skill map: Radial"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “The main competencies of the profession and the areas it can grow into: foundations first, then the specialized expertise they lead to.”
    paragraph
      StaticText “15 skills in 3 groups: Foundational Skills, Advanced Technical Skills, and Leadership and Professional Skills. 8 links show what leads to what. You have 5 of 15 skills. By group: Foundational Skills 2 of 5, Advanced Technical Skills 1 of 5, and Leadership and Professional Skills 2 of 5.”
  group “Skill map”
    group “Foundational Skills. 2 of 5”
      StaticText “Foundational Skills”
      image “Understanding of Network Architecture. You have this skill. Leads to Cloud Infrastructure Management”
        StaticText “Understanding of Network”
        StaticText “Architecture”
      image “Basic Cybersecurity Principles. You do not have this skill yet. Leads to Risk Assessment and Mitigation and Cybersecurity Strategy and Compliance”
        StaticText “Basic Cybersecurity”
        StaticText “Principles”
      image “Project Management Fundamentals. You have this skill. Leads to Strategic Planning and Vision Setting”
        StaticText “Project Management”
        StaticText “Fundamentals”
      image “System Administration Basics. You do not have this skill yet”
        StaticText “System Administration”
        StaticText “Basics”
      image “IT Service Management. You do not have this skill yet. Leads to Vendor and Contract Negotiation”
        StaticText “IT Service”
        StaticText “Management”
    group “Advanced Technical Skills. 1 of 5”
      StaticText “Advanced Technical”
      StaticText “Skills”
      image “Cloud Infrastructure Management. You have this skill. Builds on Understanding of Network Architecture”
        StaticText “Cloud Infrastructure”
        StaticText “Management”
      image “Risk Assessment and Mitigation. You do not have this skill yet. Builds on Basic Cybersecurity Principles”
        StaticText “Risk Assessment and”
        StaticText “Mitigation”
      image “Data Analytics for IT Operations. You do not have this skill yet”
        StaticText “Data Analytics for IT”
        StaticText “Operations”
      image “Vendor and Contract Negotiation. You do not have this skill yet. Leads to Communication Across Departments. Builds on IT Service Management”
        StaticText “Vendor and Contract”
        StaticText “Negotiation”
      image “Cybersecurity Strategy and Compliance. You do not have this skill yet. Builds on Basic Cybersecurity Principles and Change Management”
        StaticText “Cybersecurity Strategy and”
        StaticText “Compliance”
    group “Leadership and Professional Skills. 2 of 5”
      StaticText “Leadership and”
      StaticText “Professional Skills”
      image “Strategic Planning and Vision Setting. You do not have this skill yet. Builds on Project Management Fundamentals”
        StaticText “Strategic Planning and”
        StaticText “Vision Setting”
      image “Communication Across Departments. You have this skill. Builds on Vendor and Contract Negotiation”
        StaticText “Communication”
        StaticText “Across Departments”
      image “Team Building and Motivation. You have this skill. Leads to Conflict Resolution”
        StaticText “Team Building and”
        StaticText “Motivation”
      image “Conflict Resolution. You do not have this skill yet. Builds on Team Building and Motivation”
        StaticText “Conflict Resolution”
      image “Change Management. You do not have this skill yet. Leads to Cybersecurity Strategy and Compliance”
        StaticText “Change Management”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Foundational Skills: Basic Cybersecurity Principles, System Administration Basics, and IT Service Management”
    listitem level=1
      StaticText “Advanced Technical Skills: Risk Assessment and Mitigation, Data Analytics for IT Operations, Vendor and Contract Negotiation, and Cybersecurity Strategy and Compliance”
    listitem level=1
      StaticText “Leadership and Professional Skills: Strategic Planning and Vision Setting, Conflict Resolution, and Change Management”`;
/* end snapshot Skill map: Radial */

snapshots["Skill map: RightToLeft"] = 
`figure
  heading “خريطة المهارات” level=2
    StaticText “خريطة المهارات”
  Figcaption
    paragraph
      StaticText “عدد المهارات: 6، وعدد المجموعات: 2، وهي: الأساسيات والقيادة. عدد الروابط: 2، وهي تبيّن ما تمهّد له كل مهارة. المهارات المتوفرة لديك: 1 من أصل 6. حسب المجموعة: الأساسيات: 1 من 3 والقيادة: 0 من 3.”
  group “خريطة المهارات”
    list
      listitem level=1
        paragraph
          StaticText “الأساسيات”
          StaticText “1 من 3”
        list “الأساسيات”
          listitem level=2
            image “الشبكات. لديك هذه المهارة. تمهّد لما يلي: التخطيط”
              StaticText “الشبكات”
          listitem level=2
            image “الأمن السيبراني. ليست لديك هذه المهارة بعد. تُبنى على ما يلي: التواصل”
              StaticText “الأمن السيبراني”
          listitem level=2
            image “إدارة المشاريع. ليست لديك هذه المهارة بعد”
              StaticText “إدارة المشاريع”
      listitem level=1
        paragraph
          StaticText “القيادة”
          StaticText “0 من 3”
        list “القيادة”
          listitem level=2
            image “التخطيط. ليست لديك هذه المهارة بعد. تُبنى على ما يلي: الشبكات”
              StaticText “التخطيط”
          listitem level=2
            image “التواصل. ليست لديك هذه المهارة بعد. تمهّد لما يلي: الأمن السيبراني”
              StaticText “التواصل”
          listitem level=2
            image “⁨SQL⁩. ليست لديك هذه المهارة بعد”
              StaticText “SQL”
  paragraph
    StaticText “المهارات الناقصة”
  list “المهارات الناقصة”
    listitem level=1
      StaticText “في الأساسيات: الأمن السيبراني وإدارة المشاريع”
    listitem level=1
      StaticText “في القيادة: التخطيط والتواصل و⁨SQL⁩”`;
/* end snapshot Skill map: RightToLeft */

snapshots["Skill map: Sample"] = 
`figure
  heading “Skill map” level=2
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
              StaticText “Change Management”`;
/* end snapshot Skill map: Sample */

snapshots["Skill map: Table"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “6 skills in 2 groups: Data and People. 1 link shows what leads to what.”
  region “Skill map”
    table
      rowgroup
        row
          columnheader “List”
          columnheader “Group”
          columnheader “Skill”
          columnheader “Level”
          columnheader “Level: kind”
          columnheader “Level: source”
          columnheader “From”
          columnheader “To”
      row
        cell “Skills”
        cell “Data”
        rowheader “SQL”
        cell “90%”
        cell “Measured”
        cell “{"title":"Survey of analysts","publisher":"A guild made up for this story"}”
        cell
        cell
      row
        cell “Skills”
        cell “Data”
        rowheader “Python”
        cell “60%”
        cell
        cell
        cell
        cell
      row
        cell “Skills”
        cell “Data”
        rowheader “Statistics”
        cell “50% or more”
        cell
        cell
        cell
        cell
      row
        cell “Skills”
        cell “Data”
        rowheader “R”
        cell “not published because it is unreliable”
        cell
        cell
        cell
        cell
      row
        cell “Skills”
        cell “People”
        rowheader “Interviewing users”
        cell “30%”
        cell
        cell
        cell
        cell
      row
        cell “Skills”
        cell “People”
        rowheader “Writing”
        cell
        cell
        cell
        cell
        cell
      row
        cell “Links”
        cell
        cell
        cell
        cell
        cell
        cell “sql”
        cell “writing”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “SQL”
      StaticText “·”
      StaticText “Measured”
      StaticText “·”
      StaticText “Source: A guild made up for this story, Survey of analysts”`;
/* end snapshot Skill map: Table */

snapshots["Skill map: Tools"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “6 skills in 2 groups: Data and People.”
  group “Tools”
    button “Show as table”
    button “Download CSV”
    button “Download SVG”
    button “Download PNG”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Data”
        list “Data”
          listitem level=2
            image “SQL. Level: 90%. Measured. See note 1”
              StaticText “SQL”
              StaticText “90%¹”
          listitem level=2
            image “Python. Level: 60%”
              StaticText “Python”
              StaticText “60%”
          listitem level=2
            image “Statistics. Level: 50% or more”
              StaticText “Statistics”
              StaticText “50% or more”
          listitem level=2
            image “R. Level: not published because it is unreliable”
              StaticText “R”
              StaticText “not published because it is unreliable”
      listitem level=1
        paragraph
          StaticText “People”
        list “People”
          listitem level=2
            image “Interviewing users. Level: 30%”
              StaticText “Interviewing users”
              StaticText “30%”
          listitem level=2
            image “Writing”
              StaticText “Writing”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “SQL”
      StaticText “·”
      StaticText “Measured”
      StaticText “·”
      StaticText “Source: A guild made up for this story, Survey of analysts”`;
/* end snapshot Skill map: Tools */

snapshots["Skill map: Editable"] = 
`figure
  heading “Skill map” level=2
    StaticText “Skill map”
  Figcaption
    paragraph
      StaticText “6 skills in 2 groups: Data and People. You have 1 of 6 skills. By group: Data 1 of 4 and People 0 of 2.”
  group “Skill map”
    list
      listitem level=1
        paragraph
          StaticText “Data”
          StaticText “1 of 4”
        list “Data”
          listitem level=2
            button “SQL 90%¹” description=Level: 90%. Measured. See note 1 pressed=false
              StaticText “SQL”
              StaticText “90%¹”
          listitem level=2
            button “Python 60%” description=Level: 60% pressed=true
              StaticText “Python”
              StaticText “60%”
          listitem level=2
            button “Statistics 50% or more” description=Level: 50% or more pressed=false
              StaticText “Statistics”
              StaticText “50% or more”
          listitem level=2
            button “R not published because it is unreliable” description=Level: not published because it is unreliable pressed=false
              StaticText “R”
              StaticText “not published because it is unreliable”
      listitem level=1
        paragraph
          StaticText “People”
          StaticText “0 of 2”
        list “People”
          listitem level=2
            button “Interviewing users 30%” description=Level: 30% pressed=false
              StaticText “Interviewing users”
              StaticText “30%”
          listitem level=2
            button “Writing” pressed=false
              StaticText “Writing”
  paragraph
    StaticText “Still missing”
  list “Still missing”
    listitem level=1
      StaticText “Data: SQL, Statistics, and R”
    listitem level=1
      StaticText “People: Interviewing users and Writing”
  list “Notes”
    listitem level=1
      ListMarker “1.”
      StaticText “SQL”
      StaticText “·”
      StaticText “Measured”
      StaticText “·”
      StaticText “Source: A guild made up for this story, Survey of analysts”`;
/* end snapshot Skill map: Editable */

