/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Pricing plans: AddOnsAlone"] = 
`heading “Gatehouse plans” level=2
  StaticText “Gatehouse plans”
paragraph
  StaticText “No plans are listed.”
heading “Add-ons” level=3
list
  listitem level=1
    StaticText “Archive”
    StaticText “$1 per mailbox and month”
  listitem level=1
    StaticText “Move from another service”
    StaticText “$49”
  listitem level=1
    StaticText “On-site training”
    StaticText “Contact sales”`;
/* end snapshot Pricing plans: AddOnsAlone */

snapshots["Pricing plans: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/id: expected an id of letters, digits, ".", "_" or "-", found "a plan"”
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/name: expected text, found nothing”
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/prices/0/price: expected a number, found "8 dollars"”
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/prices/0/priceCurrency: expected a currency code such as USD, found "usd"”
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/includes: expected the id of a plan, found "gone"”`;
/* end snapshot Pricing plans: Broken */

snapshots["Pricing plans: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/prices/0/price: expected a number, found "eight"”
  listitem level=1
    ListMarker “•”
    StaticText “/plans/0/prices/0/priceCurrency: expected a currency code such as USD, found nothing”
paragraph
  StaticText “Plus costs $8 per month.”`;
/* end snapshot Pricing plans: BrokenWithFallback */

snapshots["Pricing plans: ByTheYear"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 per month, $60 per year, and $120 per user and year.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$60”
      StaticText “per year”
    paragraph
      StaticText “2 months free”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$120”
      StaticText “per user and year”
    paragraph
      StaticText “2 months free”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: ByTheYear */

snapshots["Pricing plans: ChoosingAPlan"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: ChoosingAPlan */

snapshots["Pricing plans: Compact"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: Compact */

snapshots["Pricing plans: Comparison"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month. Your plan is Free.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
region “Quill plans”
  table
    rowgroup
      row
        columnheader “Feature”
        columnheader “Free Your plan”
          StaticText “Free”
          paragraph
            StaticText “Your plan”
        columnheader “Plus Featured”
          StaticText “Plus”
          paragraph
            StaticText “Featured”
        columnheader “Team”
    row
      rowheader “Price”
      cell “$0 per month”
        paragraph
          StaticText “$0 per month”
      cell “$6 per month”
        paragraph
          StaticText “$6 per month”
      cell “$12 per user and month”
        paragraph
          StaticText “$12 per user and month”
    row
      rowheader “Notes on two devices”
      cell “Yes”
      cell “Yes”
      cell “Yes”
    row
      rowheader “Storage”
      cell “1 GB”
      cell “50 GB”
      cell “200 or more GB”
    row
      rowheader “Notes on all devices”
      cell “Not listed”
      cell “Yes”
      cell “Yes”
    row
      rowheader “Search in pictures”
      cell “Not listed”
      cell “Yes”
      cell “Yes”
    row
      rowheader “Shared notebooks”
      cell “Not listed”
      cell “Not listed”
      cell “Yes”
    row
      rowheader “Support”
      cell “Not listed”
      cell “Not listed”
      cell “within a day”`;
/* end snapshot Pricing plans: Comparison */

snapshots["Pricing plans: Currency"] = 
`heading “Ledger plans” level=2
  StaticText “Ledger plans”
paragraph
  StaticText “2 plans. Prices: ¥1,500 to ¥2,900 per month.”
list
  listitem level=1
    heading “One” level=3
    paragraph
      StaticText “¥1,500”
      StaticText “per month”
  listitem level=1
    heading “Two” level=3
    paragraph
      StaticText “¥2,900”
      StaticText “per month”`;
/* end snapshot Pricing plans: Currency */

snapshots["Pricing plans: Current"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month. Your plan is Plus.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “Your plan”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: Current */

snapshots["Pricing plans: Empty"] = 
`paragraph
  StaticText “There are no plans yet.”`;
/* end snapshot Pricing plans: Empty */

snapshots["Pricing plans: Example"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “2 plans. Prices: $0 to $6 per month.”
group “Tools”
  button “Show as table”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “$0”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Notes on two devices”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Buy Plus: Plus”
      StaticText “Buy Plus”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”`;
/* end snapshot Pricing plans: Example */

snapshots["Pricing plans: Figures"] = 
`heading “Lattice plans” level=2
  StaticText “Lattice plans”
paragraph
  StaticText “2 plans. Prices: $16 to $20 per month.”
list
  listitem level=1
    heading “Core” level=3
    paragraph
      StaticText “$20”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Requests a day: 5,000¹”
  listitem level=1
    heading “Annual” level=3
    paragraph
      StaticText “$16²”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Requests a day: 5,000 or more”
paragraph
  StaticText “300³ teams pay for Lattice”
  StaticText “·”
  StaticText “No date is given for this number.”
list “Notes”
  listitem level=1
    ListMarker “1.”
    StaticText “Core: Requests a day”
    StaticText “·”
    StaticText “Estimated”
    StaticText “·”
    StaticText “Fewer at busy hours.”
  listitem level=1
    ListMarker “2.”
    StaticText “Annual”
    StaticText “·”
    StaticText “Worked out from other figures”
    StaticText “·”
    StaticText “20 × 0.8”
  listitem level=1
    ListMarker “3.”
    StaticText “teams”
    StaticText “·”
    StaticText “Measured”
    StaticText “·”
    link “Source: Lattice, Customer count”`;
/* end snapshot Pricing plans: Figures */

snapshots["Pricing plans: FromATable"] = 
`heading “Plans” level=2
  StaticText “Plans”
paragraph
  StaticText “2 plans. Prices: $0 to $8 per month.”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “$0”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Search”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “$8”
      StaticText “per month”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Alerts”`;
/* end snapshot Pricing plans: FromATable */

snapshots["Pricing plans: German"] = 
`heading “Tarife von Stagehand” level=2
  StaticText “Tarife von Stagehand”
paragraph
  StaticText “2 Tarife. Preise: 35 $ bis 72 $ pro Monat. Ihr Tarif ist Pro.”
group “Abrechnung”
  Legend
    StaticText “Abrechnung”
  LabelText
    radio “monthly”
    StaticText “monthly”
  LabelText
    radio “annually”
    StaticText “annually”
list
  listitem level=1
    heading “Lite” level=3
    paragraph
      StaticText “35 $”
      StaticText “pro Monat”
    paragraph
      StaticText “Abrechnung: annually”
      StaticText “·”
      StaticText “30 % sparen”
    list
      listitem level=2
        StaticText “Guests: 100”
  listitem level=1
    heading “Pro” level=3
    paragraph
      StaticText “Ihr Tarif”
    paragraph
      StaticText “72 $”
      StaticText “pro Monat”
    paragraph
      StaticText “Abrechnung: annually”
      StaticText “·”
      StaticText “20 % sparen”
    list
      listitem level=2
        StaticText “Guests: 500”`;
/* end snapshot Pricing plans: German */

snapshots["Pricing plans: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Pricing plans: Loading */

snapshots["Pricing plans: LongNames"] = 
`heading “Subscriptions for associations of municipal administrations and their subsidiaries” level=2
  StaticText “Subscriptions for associations of municipal administrations and their subsidiaries”
paragraph
  StaticText “2 plans. Prices: $123,456,789.50 per administrative subdivision of a municipality and month and $1 per month.”
list
  listitem level=1
    heading “Donaudampfschifffahrtsgesellschaftskapitänsabonnement” level=3
    paragraph
      StaticText “For everyone who has ever wondered whether a tagline could be longer than the list of features that it stands above, and was told that it could not”
    paragraph
      StaticText “$123,456,789.50”
      StaticText “per administrative subdivision of a municipality and month”
    link “Ask your municipal administration for this subscription: Donaudampfschifffahrtsgesellschaftskapitänsabonnement”
      StaticText “Ask your municipal administration for this subscription”
    list
      listitem level=2
        StaticText “Unlimited-interdepartmental-cross-referencing-of-every-last-document-in-the-archive”
      listitem level=2
        StaticText “Response: before the end of the second working day after the day of receipt”
  listitem level=1
    heading “S” level=3
    paragraph
      StaticText “$1”
      StaticText “per month”
    link “Go: S”
      StaticText “Go”
    list
      listitem level=2
        StaticText “A”`;
/* end snapshot Pricing plans: LongNames */

snapshots["Pricing plans: ManyFeatures"] = 
`heading “Kitchen sink plans” level=2
  StaticText “Kitchen sink plans”
paragraph
  StaticText “2 plans. Prices: $10 to $20 per month.”
list
  listitem level=1
    heading “Basic” level=3
    paragraph
      StaticText “$10”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Feature 1”
      listitem level=2
        StaticText “Feature 2”
      listitem level=2
        StaticText “Feature 3”
      listitem level=2
        StaticText “Feature 4”
      listitem level=2
        StaticText “Feature 5”
      listitem level=2
        StaticText “Feature 6”
      listitem level=2
        StaticText “Feature 7”
      listitem level=2
        StaticText “Feature 8”
    group
      DisclosureTriangle “16 more features” expanded=false
        StaticText “16 more features”
  listitem level=1
    heading “Full” level=3
    paragraph
      StaticText “$20”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Feature 1”
      listitem level=2
        StaticText “Feature 2”
      listitem level=2
        StaticText “Feature 3”
      listitem level=2
        StaticText “Feature 4”
      listitem level=2
        StaticText “Feature 5”
      listitem level=2
        StaticText “Feature 6”
      listitem level=2
        StaticText “Feature 7”
      listitem level=2
        StaticText “Feature 8”
    group
      DisclosureTriangle “16 more features” expanded=false
        StaticText “16 more features”`;
/* end snapshot Pricing plans: ManyFeatures */

snapshots["Pricing plans: ManyPlans"] = 
`heading “Fleet plans” level=2
  StaticText “Fleet plans”
paragraph
  StaticText “14 plans. Prices: $5 to $70 per month.”
list
  listitem level=1
    heading “XS” level=3
    paragraph
      StaticText “$5”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 1”
  listitem level=1
    heading “S” level=3
    paragraph
      StaticText “$10”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 2”
  listitem level=1
    heading “M” level=3
    paragraph
      StaticText “$15”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 3”
  listitem level=1
    heading “L” level=3
    paragraph
      StaticText “$20”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 4”
  listitem level=1
    heading “XL” level=3
    paragraph
      StaticText “$25”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 5”
  listitem level=1
    heading “XXL” level=3
    paragraph
      StaticText “$30”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 6”
  listitem level=1
    heading “Duo” level=3
    paragraph
      StaticText “$35”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 7”
  listitem level=1
    heading “Trio” level=3
    paragraph
      StaticText “$40”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 8”
  listitem level=1
    heading “Crew” level=3
    paragraph
      StaticText “$45”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 9”
  listitem level=1
    heading “Floor” level=3
    paragraph
      StaticText “$50”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 10”
  listitem level=1
    heading “House” level=3
    paragraph
      StaticText “$55”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 11”
  listitem level=1
    heading “Street” level=3
    paragraph
      StaticText “$60”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 12”
  listitem level=1
    heading “Town” level=3
    paragraph
      StaticText “$65”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 13”
  listitem level=1
    heading “Planet” level=3
    paragraph
      StaticText “$70”
      StaticText “per month”
    list
      listitem level=2
        StaticText “Seats: 14”`;
/* end snapshot Pricing plans: ManyPlans */

snapshots["Pricing plans: Narrow"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: Narrow */

snapshots["Pricing plans: OwnColors"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: OwnColors */

snapshots["Pricing plans: OwnText"] = 
`heading “Write it down” level=2
  heading “Write it down” level=2
paragraph
  StaticText “3 plans. Prices: $0 to $6 per month and $12 per user and month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$6”
      StaticText “per month”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$12”
      StaticText “per user and month”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”
paragraph
  StaticText “Prices without tax.”`;
/* end snapshot Pricing plans: OwnText */

snapshots["Pricing plans: Periods"] = 
`heading “Quill plans” level=2
  StaticText “Quill plans”
paragraph
  StaticText “3 plans. Prices: $0 per month, $60 per year, and $120 per user and year.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “Monthly”
    StaticText “Monthly”
  LabelText
    radio “Yearly 2 months free”
    StaticText “Yearly”
    StaticText “2 months free”
list
  listitem level=1
    heading “Free” level=3
    paragraph
      StaticText “For your own notes”
    paragraph
      StaticText “$0”
      StaticText “per month”
    link “Start: Free”
      StaticText “Start”
    list
      listitem level=2
        StaticText “Notes on two devices”
      listitem level=2
        StaticText “Storage: 1 GB”
  listitem level=1
    heading “Plus” level=3
    paragraph
      StaticText “Featured”
    paragraph
      StaticText “For every device you own”
    paragraph
      StaticText “$60”
      StaticText “per year”
    paragraph
      StaticText “2 months free”
    link “Start: Plus”
      StaticText “Start”
    paragraph
      StaticText “Everything in Free, and:”
    list
      listitem level=2
        StaticText “Notes on all devices”
      listitem level=2
        StaticText “Storage: 50 GB”
      listitem level=2
        StaticText “Search in pictures”
  listitem level=1
    heading “Team” level=3
    paragraph
      StaticText “For writing together”
    paragraph
      StaticText “$120”
      StaticText “per user and year”
    paragraph
      StaticText “2 months free”
    link “Start: Team”
      StaticText “Start”
    paragraph
      StaticText “Everything in Plus, and:”
    list
      listitem level=2
        StaticText “Shared notebooks”
      listitem level=2
        StaticText “Support: within a day”
      listitem level=2
        StaticText “Storage: 200 or more GB”`;
/* end snapshot Pricing plans: Periods */

snapshots["Pricing plans: PriceInWords"] = 
`heading “What Postbox costs” level=2
  StaticText “What Postbox costs”
paragraph
  StaticText “3 plans. Prices: $4.50 per month and $3.25 per mailbox and month. 1 plan names no price in figures.”
list
  listitem level=1
    heading “Solo” level=3
    paragraph
      StaticText “$4.50”
      StaticText “per month”
    link “Choose: Solo”
      StaticText “Choose”
    list
      listitem level=2
        StaticText “One address”
      listitem level=2
        StaticText “Not included: Own domain”
  listitem level=1
    heading “Office” level=3
    paragraph
      StaticText “$3.25”
      StaticText “per mailbox and month”
    link “Choose: Office”
      StaticText “Choose”
    list
      listitem level=2
        StaticText “Shared calendars”
      listitem level=2
        StaticText “Own domain”
  listitem level=1
    heading “In-house” level=3
    paragraph
      StaticText “Contact sales”
    link “Write to us: In-house”
      StaticText “Write to us”
    list
      listitem level=2
        StaticText “Your own servers”
      listitem level=2
        StaticText “Own domain”
heading “Add-ons” level=3
list
  listitem level=1
    StaticText “Archive”
    StaticText “$1 per mailbox and month”
  listitem level=1
    StaticText “Move from another service”
    StaticText “$49”
  listitem level=1
    StaticText “On-site training”
    StaticText “Contact sales”
paragraph
  StaticText “1,240 offices use Postbox”
  StaticText “·”
  StaticText “As of June 2026”
  StaticText “·”
  StaticText “Evidence: invoices of June”`;
/* end snapshot Pricing plans: PriceInWords */

snapshots["Pricing plans: RightToLeft"] = 
`heading “اشتراكات ريشة” level=2
  StaticText “اشتراكات ريشة”
paragraph
  StaticText “عدد الخطط: 2. الأسعار: ‏0 د.إ.‏ في الشهر و‏22 د.إ.‏ لكل مستخدم في الشهر.”
group “الفوترة”
  Legend
    StaticText “الفوترة”
  LabelText
    radio “شهريًا”
    StaticText “شهريًا”
  LabelText
    radio “سنويًا عدد الأشهر المجانية: 2”
    StaticText “سنويًا”
    StaticText “عدد الأشهر المجانية: 2”
list
  listitem level=1
    heading “مجانية” level=3
    paragraph
      StaticText “لملاحظاتك”
    paragraph
      StaticText “‏0 د.إ.‏”
      StaticText “في الشهر”
    list
      listitem level=2
        StaticText “ملاحظات على جهازين”
  listitem level=1
    heading “بلس” level=3
    paragraph
      StaticText “خطة مميّزة”
    paragraph
      StaticText “‏22 د.إ.‏”
      StaticText “لكل مستخدم في الشهر”
    paragraph
      StaticText “كل ما في مجانية، بالإضافة إلى:”
    list
      listitem level=2
        StaticText “ملاحظات على كل الأجهزة”
      listitem level=2
        StaticText “غير مشمول: ⁨Markdown⁩”`;
/* end snapshot Pricing plans: RightToLeft */

snapshots["Pricing plans: Sample"] = 
`heading “Jobicy+ Subscription” level=2
  StaticText “Jobicy+ Subscription”
paragraph
  StaticText “2 plans. Prices: $0 to $8 per month.”
list
  listitem level=1
    heading “Free” level=3
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
    heading “Plus” level=3
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
/* end snapshot Pricing plans: Sample */

snapshots["Pricing plans: Tools"] = 
`heading “What Postbox costs” level=2
  StaticText “What Postbox costs”
paragraph
  StaticText “3 plans. Prices: $4.50 per month and $3.25 per mailbox and month. 1 plan names no price in figures.”
group “Tools”
  button “Show as table”
  button “Download CSV”
list
  listitem level=1
    heading “Solo” level=3
    paragraph
      StaticText “$4.50”
      StaticText “per month”
    link “Choose: Solo”
      StaticText “Choose”
    list
      listitem level=2
        StaticText “One address”
      listitem level=2
        StaticText “Not included: Own domain”
  listitem level=1
    heading “Office” level=3
    paragraph
      StaticText “$3.25”
      StaticText “per mailbox and month”
    link “Choose: Office”
      StaticText “Choose”
    list
      listitem level=2
        StaticText “Shared calendars”
      listitem level=2
        StaticText “Own domain”
  listitem level=1
    heading “In-house” level=3
    paragraph
      StaticText “Contact sales”
    link “Write to us: In-house”
      StaticText “Write to us”
    list
      listitem level=2
        StaticText “Your own servers”
      listitem level=2
        StaticText “Own domain”
heading “Add-ons” level=3
list
  listitem level=1
    StaticText “Archive”
    StaticText “$1 per mailbox and month”
  listitem level=1
    StaticText “Move from another service”
    StaticText “$49”
  listitem level=1
    StaticText “On-site training”
    StaticText “Contact sales”
paragraph
  StaticText “1,240 offices use Postbox”
  StaticText “·”
  StaticText “As of June 2026”
  StaticText “·”
  StaticText “Evidence: invoices of June”`;
/* end snapshot Pricing plans: Tools */

snapshots["Pricing plans: WaysOfBilling"] = 
`heading “Stagehand plans” level=2
  StaticText “Stagehand plans”
paragraph
  StaticText “2 plans. Prices: $35 to $72 per month.”
group “Billing”
  Legend
    StaticText “Billing”
  LabelText
    radio “monthly”
    StaticText “monthly”
  LabelText
    radio “annually”
    StaticText “annually”
list
  listitem level=1
    heading “Lite” level=3
    paragraph
      StaticText “$35”
      StaticText “per month”
    paragraph
      StaticText “Billing: annually”
      StaticText “·”
      StaticText “Save 30%”
    list
      listitem level=2
        StaticText “Guests: 100”
  listitem level=1
    heading “Pro” level=3
    paragraph
      StaticText “$72”
      StaticText “per month”
    paragraph
      StaticText “Billing: annually”
      StaticText “·”
      StaticText “Save 20%”
    list
      listitem level=2
        StaticText “Guests: 500”`;
/* end snapshot Pricing plans: WaysOfBilling */

