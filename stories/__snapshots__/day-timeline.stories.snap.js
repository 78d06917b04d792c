/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Day timeline: AllDay"] = 
`figure
  heading “On call” level=2
    StaticText “On call”
  Figcaption
    paragraph
      StaticText “The day runs from 8 AM to 8 AM the next day: 24 hours. Past midnight: On call.”
  group “On call”
    image “On call: 8 AM – 8 AM, 24 hours. Be within half an hour of the hospital”
  list “Blocks of the day”
    listitem level=1
      paragraph
        StaticText “On call”
        time
          StaticText “8 AM”
        StaticText “–”
        time
          StaticText “8 AM”
        StaticText “·”
        StaticText “24 hours”
      paragraph
        StaticText “Be within half an hour of the hospital”`;
/* end snapshot Day timeline: AllDay */

snapshots["Day timeline: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/blocks/0/start: expected a time such as 09:00, found "9 AM"”
  listitem level=1
    ListMarker “•”
    StaticText “/blocks/1/name: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/blocks/1/end: expected a time such as 17:30, up to 24:00, found "25:00"”
  listitem level=1
    ListMarker “•”
    StaticText “/timeZone: expected a time zone such as Europe/Berlin, found "Middle/Earth"”`;
/* end snapshot Day timeline: Broken */

snapshots["Day timeline: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/blocks: expected a list, found "morning, afternoon"”
paragraph
  StaticText “Mostly meetings, says the union.”`;
/* end snapshot Day timeline: BrokenWithFallback */

snapshots["Day timeline: Compact"] = 
`figure
  heading “A day at work” level=2
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
          StaticText “Set tomorrow’s main tasks and their order.”`;
/* end snapshot Day timeline: Compact */

snapshots["Day timeline: Empty"] = 
`paragraph
  StaticText “No two days are alike.”`;
/* end snapshot Day timeline: Empty */

snapshots["Day timeline: Example"] = 
`figure
  heading “A baker’s day” level=2
    StaticText “A baker’s day”
  Figcaption
    paragraph
      StaticText “The day runs from 3 AM to 12 PM: 9 hours. By length: Ovens (4 hours), Shop (3 hours), and Dough (1 hour, 30 minutes). Left open: 10:00 – 10:30 AM.”
  group “Tools”
    button “Show as table”
  group “A baker’s day”
    image “Ovens: 3 – 7 AM, 4 hours. Bread and rolls”
    image “Shop: 7 – 10 AM, 3 hours. Morning customers”
    image “Dough: 10:30 AM – 12:00 PM, 1 hour, 30 minutes. Tomorrow”
  list “Blocks of the day”
    listitem level=1
      ListMarker
      StaticText “Ovens”
      time
        StaticText “3 AM”
      StaticText “–”
      time
        StaticText “7 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Bread and rolls”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Shape the dough”
        listitem level=2
          ListMarker “•”
          StaticText “Bake the first batch”
    listitem level=1
      ListMarker
      StaticText “Shop”
      time
        StaticText “7 AM”
      StaticText “–”
      time
        StaticText “10 AM”
      StaticText “·”
      StaticText “3 hours”
      paragraph
        StaticText “Morning customers”
    listitem level=1
      ListMarker
      StaticText “Dough”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “12:00 PM”
      StaticText “·”
      StaticText “1 hour, 30 minutes”
      paragraph
        StaticText “Tomorrow”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Set the sourdough”
        listitem level=2
          ListMarker “•”
          StaticText “Order flour”`;
/* end snapshot Day timeline: Example */

snapshots["Day timeline: FromATable"] = 
`figure
  heading “A day in the kitchen” level=2
    StaticText “A day in the kitchen”
  Figcaption
    paragraph
      StaticText “The day runs from 10 AM to 11 PM: 13 hours. By length: Dinner (6 hours), Lunch (3 hours), and Prep (2 hours). Left open: 3 – 5 PM.”
  group “A day in the kitchen”
    image “Prep: 10 AM – 12 PM, 2 hours. Stocks and sauces”
    image “Lunch: 12 – 3 PM, 3 hours. Service”
    image “Dinner: 5 – 11 PM, 6 hours. Service”
  list “Blocks of the day”
    listitem level=1
      ListMarker
      StaticText “Prep”
      time
        StaticText “10 AM”
      StaticText “–”
      time
        StaticText “12 PM”
      StaticText “·”
      StaticText “2 hours”
      paragraph
        StaticText “Stocks and sauces”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Check deliveries”
        listitem level=2
          ListMarker “•”
          StaticText “Set up the line”
    listitem level=1
      ListMarker
      StaticText “Lunch”
      time
        StaticText “12 PM”
      StaticText “–”
      time
        StaticText “3 PM”
      StaticText “·”
      StaticText “3 hours”
      paragraph
        StaticText “Service”
    listitem level=1
      ListMarker
      StaticText “Dinner”
      time
        StaticText “5 PM”
      StaticText “–”
      time
        StaticText “11 PM”
      StaticText “·”
      StaticText “6 hours”
      paragraph
        StaticText “Service”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Order for tomorrow”`;
/* end snapshot Day timeline: FromATable */

snapshots["Day timeline: German"] = 
`figure
  heading “Ein Arbeitstag” level=2
    StaticText “Ein Arbeitstag”
  Figcaption
    paragraph
      StaticText “Der Tag dauert von 06:00 bis 15:30: 9 Stunden, 30 Minuten. Nach Dauer: Frühschicht (8 Stunden) und Schulung (1 Stunde, 15 Minuten). Frei: 14:00–14:15 Uhr.”
  group “Ein Arbeitstag”
    image “Frühschicht: 06:00–14:00 Uhr, 8 Stunden. Montage”
    image “Schulung: 14:15–15:30 Uhr, 1 Stunde, 15 Minuten”
  list “Abschnitte des Tages”
    listitem level=1
      ListMarker “1.”
      StaticText “Frühschicht”
      time
        StaticText “06:00”
      StaticText “–”
      time
        StaticText “14:00”
      StaticText “·”
      StaticText “8 Stunden”
      paragraph
        StaticText “Montage”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Übergabe”
        listitem level=2
          ListMarker “•”
          StaticText “Endkontrolle”
    listitem level=1
      ListMarker “2.”
      StaticText “Schulung”
      time
        StaticText “14:15”
      StaticText “–”
      time
        StaticText “15:30”
      StaticText “·”
      StaticText “1 Stunde, 15 Minuten”`;
/* end snapshot Day timeline: German */

snapshots["Day timeline: HalfHours"] = 
`figure
  heading “Surgery hours” level=2
    StaticText “Surgery hours”
  Figcaption
    paragraph
      StaticText “The day runs from 8 AM to 9 PM: 13 hours. There are 26 blocks of 30 minutes each.”
  group “Surgery hours”
    image “Patient 1: 8:00 – 8:30 AM, 30 minutes”
    image “Patient 2: 8:30 – 9:00 AM, 30 minutes”
    image “Patient 3: 9:00 – 9:30 AM, 30 minutes”
    image “Patient 4: 9:30 – 10:00 AM, 30 minutes”
    image “Patient 5: 10:00 – 10:30 AM, 30 minutes”
    image “Patient 6: 10:30 – 11:00 AM, 30 minutes”
    image “Patient 7: 11:00 – 11:30 AM, 30 minutes”
    image “Patient 8: 11:30 AM – 12:00 PM, 30 minutes”
    image “Patient 9: 12:00 – 12:30 PM, 30 minutes”
    image “Patient 10: 12:30 – 1:00 PM, 30 minutes”
    image “Patient 11: 1:00 – 1:30 PM, 30 minutes”
    image “Patient 12: 1:30 – 2:00 PM, 30 minutes”
    image “Patient 13: 2:00 – 2:30 PM, 30 minutes”
    image “Patient 14: 2:30 – 3:00 PM, 30 minutes”
    image “Patient 15: 3:00 – 3:30 PM, 30 minutes”
    image “Patient 16: 3:30 – 4:00 PM, 30 minutes”
    image “Patient 17: 4:00 – 4:30 PM, 30 minutes”
    image “Patient 18: 4:30 – 5:00 PM, 30 minutes”
    image “Patient 19: 5:00 – 5:30 PM, 30 minutes”
    image “Patient 20: 5:30 – 6:00 PM, 30 minutes”
    image “Patient 21: 6:00 – 6:30 PM, 30 minutes”
    image “Patient 22: 6:30 – 7:00 PM, 30 minutes”
    image “Patient 23: 7:00 – 7:30 PM, 30 minutes”
    image “Patient 24: 7:30 – 8:00 PM, 30 minutes”
    image “Patient 25: 8:00 – 8:30 PM, 30 minutes”
    image “Patient 26: 8:30 – 9:00 PM, 30 minutes”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Patient 1”
      time
        StaticText “8:00 AM”
      StaticText “–”
      time
        StaticText “8:30 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “2.”
      StaticText “Patient 2”
      time
        StaticText “8:30 AM”
      StaticText “–”
      time
        StaticText “9:00 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “3.”
      StaticText “Patient 3”
      time
        StaticText “9:00 AM”
      StaticText “–”
      time
        StaticText “9:30 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “4.”
      StaticText “Patient 4”
      time
        StaticText “9:30 AM”
      StaticText “–”
      time
        StaticText “10:00 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “5.”
      StaticText “Patient 5”
      time
        StaticText “10:00 AM”
      StaticText “–”
      time
        StaticText “10:30 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “6.”
      StaticText “Patient 6”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “11:00 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “7.”
      StaticText “Patient 7”
      time
        StaticText “11:00 AM”
      StaticText “–”
      time
        StaticText “11:30 AM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “8.”
      StaticText “Patient 8”
      time
        StaticText “11:30 AM”
      StaticText “–”
      time
        StaticText “12:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “9.”
      StaticText “Patient 9”
      time
        StaticText “12:00 PM”
      StaticText “–”
      time
        StaticText “12:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “10.”
      StaticText “Patient 10”
      time
        StaticText “12:30 PM”
      StaticText “–”
      time
        StaticText “1:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “11.”
      StaticText “Patient 11”
      time
        StaticText “1:00 PM”
      StaticText “–”
      time
        StaticText “1:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “12.”
      StaticText “Patient 12”
      time
        StaticText “1:30 PM”
      StaticText “–”
      time
        StaticText “2:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “13.”
      StaticText “Patient 13”
      time
        StaticText “2:00 PM”
      StaticText “–”
      time
        StaticText “2:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “14.”
      StaticText “Patient 14”
      time
        StaticText “2:30 PM”
      StaticText “–”
      time
        StaticText “3:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “15.”
      StaticText “Patient 15”
      time
        StaticText “3:00 PM”
      StaticText “–”
      time
        StaticText “3:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “16.”
      StaticText “Patient 16”
      time
        StaticText “3:30 PM”
      StaticText “–”
      time
        StaticText “4:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “17.”
      StaticText “Patient 17”
      time
        StaticText “4:00 PM”
      StaticText “–”
      time
        StaticText “4:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “18.”
      StaticText “Patient 18”
      time
        StaticText “4:30 PM”
      StaticText “–”
      time
        StaticText “5:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “19.”
      StaticText “Patient 19”
      time
        StaticText “5:00 PM”
      StaticText “–”
      time
        StaticText “5:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “20.”
      StaticText “Patient 20”
      time
        StaticText “5:30 PM”
      StaticText “–”
      time
        StaticText “6:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “21.”
      StaticText “Patient 21”
      time
        StaticText “6:00 PM”
      StaticText “–”
      time
        StaticText “6:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “22.”
      StaticText “Patient 22”
      time
        StaticText “6:30 PM”
      StaticText “–”
      time
        StaticText “7:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “23.”
      StaticText “Patient 23”
      time
        StaticText “7:00 PM”
      StaticText “–”
      time
        StaticText “7:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “24.”
      StaticText “Patient 24”
      time
        StaticText “7:30 PM”
      StaticText “–”
      time
        StaticText “8:00 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “25.”
      StaticText “Patient 25”
      time
        StaticText “8:00 PM”
      StaticText “–”
      time
        StaticText “8:30 PM”
      StaticText “·”
      StaticText “30 minutes”
    listitem level=1
      ListMarker “26.”
      StaticText “Patient 26”
      time
        StaticText “8:30 PM”
      StaticText “–”
      time
        StaticText “9:00 PM”
      StaticText “·”
      StaticText “30 minutes”`;
/* end snapshot Day timeline: HalfHours */

snapshots["Day timeline: Keyboard"] = 
`figure
  heading “A day at work” level=2
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
          StaticText “Set tomorrow’s main tasks and their order.”`;
/* end snapshot Day timeline: Keyboard */

snapshots["Day timeline: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Day timeline: Loading */

snapshots["Day timeline: LongNames"] = 
`figure
  heading “An early shift” level=2
    StaticText “An early shift”
  Figcaption
    paragraph
      StaticText “The day runs from 6 AM to 2 PM: 8 hours. By length: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft (7 hours, 30 minutes) and Setters, operators and tenders of crushing, grinding and polishing machines take over (30 minutes).”
  group “An early shift”
    image “Setters, operators and tenders of crushing, grinding and polishing machines take over: 6:00 – 6:30 AM, 30 minutes. Everything that the shift before has left to do, and what the foreman adds to it”
    image “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: 6:30 AM – 2:00 PM, 7 hours, 30 minutes”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Setters, operators and tenders of crushing, grinding and polishing machines take over”
      time
        StaticText “6:00 AM”
      StaticText “–”
      time
        StaticText “6:30 AM”
      StaticText “·”
      StaticText “30 minutes”
      paragraph
        StaticText “Everything that the shift before has left to do, and what the foreman adds to it”
    listitem level=1
      ListMarker “2.”
      StaticText “Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft”
      time
        StaticText “6:30 AM”
      StaticText “–”
      time
        StaticText “2:00 PM”
      StaticText “·”
      StaticText “7 hours, 30 minutes”
      list
        listitem level=2
          ListMarker “•”
          StaticText “A task that is so long that it takes several lines, wherever it is shown, on a phone as on a wide page, and is kept whole”`;
/* end snapshot Day timeline: LongNames */

snapshots["Day timeline: Narrow"] = 
`figure
  heading “A night on the ward” level=2
    StaticText “A night on the ward”
  Figcaption
    paragraph
      StaticText “The day runs from 10 PM to 6 AM the next day: 8 hours. By length: Night shift (4 hours, 30 minutes), On call (4 hours), and Handover (30 minutes). Left open: 5:00 – 5:30 AM. At the same time, 1:00 – 2:30 AM: Night shift and On call. Past midnight: Night shift. Time zone: Central European Time.”
  group “A night on the ward”
    image “Night shift: 10:00 PM – 2:30 AM, 4 hours, 30 minutes. Ward rounds”
    image “On call: 1 – 5 AM, 4 hours. Emergencies”
    image “Handover: 5:30 – 6:00 AM, 30 minutes. Reports”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Night shift”
      time
        StaticText “10:00 PM”
      StaticText “–”
      time
        StaticText “2:30 AM”
      StaticText “·”
      StaticText “4 hours, 30 minutes”
      paragraph
        StaticText “Ward rounds”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Check the monitors”
        listitem level=2
          ListMarker “•”
          StaticText “Hand out medicine”
    listitem level=1
      ListMarker “2.”
      StaticText “On call”
      time
        StaticText “1 AM”
      StaticText “–”
      time
        StaticText “5 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Emergencies”
    listitem level=1
      ListMarker “3.”
      StaticText “Handover”
      time
        StaticText “5:30 AM”
      StaticText “–”
      time
        StaticText “6:00 AM”
      StaticText “·”
      StaticText “30 minutes”
      paragraph
        StaticText “Reports”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Tell the day shift what happened”`;
/* end snapshot Day timeline: Narrow */

snapshots["Day timeline: NightShift"] = 
`figure
  heading “A night on the ward” level=2
    StaticText “A night on the ward”
  Figcaption
    paragraph
      StaticText “The day runs from 10 PM to 6 AM the next day: 8 hours. By length: Night shift (4 hours, 30 minutes), On call (4 hours), and Handover (30 minutes). Left open: 5:00 – 5:30 AM. At the same time, 1:00 – 2:30 AM: Night shift and On call. Past midnight: Night shift. Time zone: Central European Time.”
  group “A night on the ward”
    image “Night shift: 10:00 PM – 2:30 AM, 4 hours, 30 minutes. Ward rounds”
    image “On call: 1 – 5 AM, 4 hours. Emergencies”
    image “Handover: 5:30 – 6:00 AM, 30 minutes. Reports”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Night shift”
      time
        StaticText “10:00 PM”
      StaticText “–”
      time
        StaticText “2:30 AM”
      StaticText “·”
      StaticText “4 hours, 30 minutes”
      paragraph
        StaticText “Ward rounds”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Check the monitors”
        listitem level=2
          ListMarker “•”
          StaticText “Hand out medicine”
    listitem level=1
      ListMarker “2.”
      StaticText “On call”
      time
        StaticText “1 AM”
      StaticText “–”
      time
        StaticText “5 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Emergencies”
    listitem level=1
      ListMarker “3.”
      StaticText “Handover”
      time
        StaticText “5:30 AM”
      StaticText “–”
      time
        StaticText “6:00 AM”
      StaticText “·”
      StaticText “30 minutes”
      paragraph
        StaticText “Reports”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Tell the day shift what happened”`;
/* end snapshot Day timeline: NightShift */

snapshots["Day timeline: Now"] = 
`figure
  heading “A night on the ward” level=2
    StaticText “A night on the ward”
  Figcaption
    paragraph
      StaticText “The day runs from 10 PM to 6 AM the next day: 8 hours. By length: Night shift (4 hours, 30 minutes), On call (4 hours), and Handover (30 minutes). Left open: 5:00 – 5:30 AM. At the same time, 1:00 – 2:30 AM: Night shift and On call. Past midnight: Night shift. Time zone: Central European Time.”
  paragraph
    StaticText “Now: 1:40 AM, during Night shift and On call.”
  group “A night on the ward”
    image “Night shift: 10:00 PM – 2:30 AM, 4 hours, 30 minutes. Ward rounds”
    image “On call: 1 – 5 AM, 4 hours. Emergencies”
    image “Handover: 5:30 – 6:00 AM, 30 minutes. Reports”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Night shift”
      time
        StaticText “10:00 PM”
      StaticText “–”
      time
        StaticText “2:30 AM”
      StaticText “·”
      StaticText “4 hours, 30 minutes”
      paragraph
        StaticText “Ward rounds”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Check the monitors”
        listitem level=2
          ListMarker “•”
          StaticText “Hand out medicine”
    listitem level=1
      ListMarker “2.”
      StaticText “On call”
      time
        StaticText “1 AM”
      StaticText “–”
      time
        StaticText “5 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Emergencies”
    listitem level=1
      ListMarker “3.”
      StaticText “Handover”
      time
        StaticText “5:30 AM”
      StaticText “–”
      time
        StaticText “6:00 AM”
      StaticText “·”
      StaticText “30 minutes”
      paragraph
        StaticText “Reports”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Tell the day shift what happened”`;
/* end snapshot Day timeline: Now */

snapshots["Day timeline: NowOutside"] = 
`figure
  heading “A baker’s day” level=2
    StaticText “A baker’s day”
  Figcaption
    paragraph
      StaticText “The day runs from 3 AM to 12 PM: 9 hours. By length: Ovens (4 hours), Shop (3 hours), and Dough (1 hour, 30 minutes). Left open: 10:00 – 10:30 AM. Time zone: GMT+00:00.”
  paragraph
    StaticText “Now: 6 PM, outside this day.”
  group “A baker’s day”
    image “Ovens: 3 – 7 AM, 4 hours. Bread and rolls”
    image “Shop: 7 – 10 AM, 3 hours. Morning customers”
    image “Dough: 10:30 AM – 12:00 PM, 1 hour, 30 minutes. Tomorrow”
  list “Blocks of the day”
    listitem level=1
      ListMarker
      StaticText “Ovens”
      time
        StaticText “3 AM”
      StaticText “–”
      time
        StaticText “7 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Bread and rolls”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Shape the dough”
        listitem level=2
          ListMarker “•”
          StaticText “Bake the first batch”
    listitem level=1
      ListMarker
      StaticText “Shop”
      time
        StaticText “7 AM”
      StaticText “–”
      time
        StaticText “10 AM”
      StaticText “·”
      StaticText “3 hours”
      paragraph
        StaticText “Morning customers”
    listitem level=1
      ListMarker
      StaticText “Dough”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “12:00 PM”
      StaticText “·”
      StaticText “1 hour, 30 minutes”
      paragraph
        StaticText “Tomorrow”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Set the sourdough”
        listitem level=2
          ListMarker “•”
          StaticText “Order flour”`;
/* end snapshot Day timeline: NowOutside */

snapshots["Day timeline: Overlaps"] = 
`figure
  heading “The front desk” level=2
    StaticText “The front desk”
  Figcaption
    paragraph
      StaticText “The day runs from 9 AM to 1:30 PM: 4 hours, 30 minutes. By length: Listen (3 hours), Write (3 hours), Answer calls (3 hours), and Keep an eye on the door (3 hours). At the same time, 9:30 – 10:00 AM: Listen and Write. At the same time, 10:00 – 10:30 AM: Listen, Write, and Answer calls. At the same time, 10:30 AM – 12:00 PM: Listen, Write, Answer calls, and Keep an eye on the door. At the same time, 12:00 – 12:30 PM: Write, Answer calls, and Keep an eye on the door. At the same time, 12:30 – 1:00 PM: Answer calls and Keep an eye on the door.”
  group “The front desk”
    image “Listen: 9 AM – 12 PM, 3 hours”
    image “Write: 9:30 AM – 12:30 PM, 3 hours”
    image “Answer calls: 10 AM – 1 PM, 3 hours”
    image “Keep an eye on the door: 10:30 AM – 1:30 PM, 3 hours”
  list “Blocks of the day”
    listitem level=1
      ListMarker “1.”
      StaticText “Listen”
      time
        StaticText “9 AM”
      StaticText “–”
      time
        StaticText “12 PM”
      StaticText “·”
      StaticText “3 hours”
    listitem level=1
      ListMarker “2.”
      StaticText “Write”
      time
        StaticText “9:30 AM”
      StaticText “–”
      time
        StaticText “12:30 PM”
      StaticText “·”
      StaticText “3 hours”
    listitem level=1
      ListMarker “3.”
      StaticText “Answer calls”
      time
        StaticText “10 AM”
      StaticText “–”
      time
        StaticText “1 PM”
      StaticText “·”
      StaticText “3 hours”
    listitem level=1
      ListMarker “4.”
      StaticText “Keep an eye on the door”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “1:30 PM”
      StaticText “·”
      StaticText “3 hours”`;
/* end snapshot Day timeline: Overlaps */

snapshots["Day timeline: OwnColors"] = 
`figure
  heading “A day at work” level=2
    StaticText “A day at work”
  Figcaption
    paragraph
      StaticText “The day runs from 3 AM to 12 PM: 9 hours. By length: Ovens (4 hours), Shop (3 hours), and Dough (1 hour, 30 minutes). Left open: 10:00 – 10:30 AM.”
  group “A day at work”
    image “Ovens: 3 – 7 AM, 4 hours. Bread and rolls”
    image “Shop: 7 – 10 AM, 3 hours. Morning customers”
    image “Dough: 10:30 AM – 12:00 PM, 1 hour, 30 minutes. Tomorrow”
  list “Blocks of the day”
    listitem level=1
      ListMarker
      StaticText “Ovens”
      time
        StaticText “3 AM”
      StaticText “–”
      time
        StaticText “7 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Bread and rolls”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Shape the dough”
        listitem level=2
          ListMarker “•”
          StaticText “Bake the first batch”
    listitem level=1
      ListMarker
      StaticText “Shop”
      time
        StaticText “7 AM”
      StaticText “–”
      time
        StaticText “10 AM”
      StaticText “·”
      StaticText “3 hours”
      paragraph
        StaticText “Morning customers”
    listitem level=1
      ListMarker
      StaticText “Dough”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “12:00 PM”
      StaticText “·”
      StaticText “1 hour, 30 minutes”
      paragraph
        StaticText “Tomorrow”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Set the sourdough”
        listitem level=2
          ListMarker “•”
          StaticText “Order flour”`;
/* end snapshot Day timeline: OwnColors */

snapshots["Day timeline: RightToLeft"] = 
`figure
  heading “يوم عمل” level=2
    StaticText “يوم عمل”
  Figcaption
    paragraph
      StaticText “يمتد اليوم من 9 ص إلى 6 م، ومدته 9 ساعات. حسب المدة: بعد الظهر (3 ساعات و30 دقيقة) والصباح (3 ساعات) والمساء (ساعتان). أوقات بلا فترات: 12:00–12:30 م.”
  group “يوم عمل”
    image “الصباح: 9 ص – 12 م، 3 ساعات. تنسيق الفريق”
    image “بعد الظهر: 12:30–4:00 م، 3 ساعات و30 دقيقة. إدارة المشاريع”
    image “المساء: 4–6 م، ساعتان. التعاون”
  list “فترات اليوم”
    listitem level=1
      paragraph
        StaticText “الصباح”
        time
          StaticText “9 ص”
        StaticText “–”
        time
          StaticText “12 م”
        StaticText “·”
        StaticText “3 ساعات”
      paragraph
        StaticText “تنسيق الفريق”
      list
        listitem level=2
          ListMarker “•”
          StaticText “اجتماع يومي”
        listitem level=2
          ListMarker “•”
          StaticText “مراجعة الحوادث”
    listitem level=1
      paragraph
        StaticText “بعد الظهر”
        time
          StaticText “12:30 م”
        StaticText “–”
        time
          StaticText “4:00 م”
        StaticText “·”
        StaticText “3 ساعات و30 دقيقة”
      paragraph
        StaticText “إدارة المشاريع”
      list
        listitem level=2
          ListMarker “•”
          StaticText “كتابة التقارير”
    listitem level=1
      paragraph
        StaticText “المساء”
        time
          StaticText “4 م”
        StaticText “–”
        time
          StaticText “6 م”
        StaticText “·”
        StaticText “ساعتان”
      paragraph
        StaticText “التعاون”`;
/* end snapshot Day timeline: RightToLeft */

snapshots["Day timeline: Sample"] = 
`figure
  heading “A day at work” level=2
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
          StaticText “Set tomorrow’s main tasks and their order.”`;
/* end snapshot Day timeline: Sample */

snapshots["Day timeline: Table"] = 
`figure
  heading “A night as a table” level=2
    StaticText “A night as a table”
  Figcaption
    paragraph
      StaticText “The day runs from 10 PM to 6 AM the next day: 8 hours. By length: Night shift (4 hours, 30 minutes), On call (4 hours), and Handover (30 minutes). Left open: 5:00 – 5:30 AM. At the same time, 1:00 – 2:30 AM: Night shift and On call. Past midnight: Night shift. Time zone: Central European Time.”
  region “A night as a table”
    table
      rowgroup
        row
          columnheader “Name”
          columnheader “Start”
          columnheader “End”
          columnheader “Focus”
          columnheader “Tasks”
          columnheader “Time zone”
      row
        rowheader “Night shift”
        cell “10 PM”
        cell “2:30 AM”
        cell “Ward rounds”
        cell “Check the monitors; Hand out medicine”
        cell “Central European Time”
      row
        rowheader “On call”
        cell “1 AM”
        cell “5 AM”
        cell “Emergencies”
        cell
        cell “Central European Time”
      row
        rowheader “Handover”
        cell “5:30 AM”
        cell “6 AM”
        cell “Reports”
        cell “Tell the day shift what happened”
        cell “Central European Time”`;
/* end snapshot Day timeline: Table */

snapshots["Day timeline: Tools"] = 
`figure
  heading “A baker’s day” level=2
    StaticText “A baker’s day”
  Figcaption
    paragraph
      StaticText “The day runs from 3 AM to 12 PM: 9 hours. By length: Ovens (4 hours), Shop (3 hours), and Dough (1 hour, 30 minutes). Left open: 10:00 – 10:30 AM.”
  group “Tools”
    button “Show as table”
    button “Download CSV”
    button “Download SVG”
    button “Download PNG”
  group “A baker’s day”
    image “Ovens: 3 – 7 AM, 4 hours. Bread and rolls”
    image “Shop: 7 – 10 AM, 3 hours. Morning customers”
    image “Dough: 10:30 AM – 12:00 PM, 1 hour, 30 minutes. Tomorrow”
  list “Blocks of the day”
    listitem level=1
      ListMarker
      StaticText “Ovens”
      time
        StaticText “3 AM”
      StaticText “–”
      time
        StaticText “7 AM”
      StaticText “·”
      StaticText “4 hours”
      paragraph
        StaticText “Bread and rolls”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Shape the dough”
        listitem level=2
          ListMarker “•”
          StaticText “Bake the first batch”
    listitem level=1
      ListMarker
      StaticText “Shop”
      time
        StaticText “7 AM”
      StaticText “–”
      time
        StaticText “10 AM”
      StaticText “·”
      StaticText “3 hours”
      paragraph
        StaticText “Morning customers”
    listitem level=1
      ListMarker
      StaticText “Dough”
      time
        StaticText “10:30 AM”
      StaticText “–”
      time
        StaticText “12:00 PM”
      StaticText “·”
      StaticText “1 hour, 30 minutes”
      paragraph
        StaticText “Tomorrow”
      list
        listitem level=2
          ListMarker “•”
          StaticText “Set the sourdough”
        listitem level=2
          ListMarker “•”
          StaticText “Order flour”`;
/* end snapshot Day timeline: Tools */

