/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Share guide: Broken"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/title: expected text, found 7”
  listitem level=1
    ListMarker “•”
    StaticText “/url: expected text, found 1”`;
/* end snapshot Share guide: Broken */

snapshots["Share guide: BrokenWithFallback"] = 
`paragraph
  StaticText “This cannot be shown because its data is missing or wrong.”
list
  listitem level=1
    ListMarker “•”
    StaticText “/title: expected text, found 7”
paragraph
  StaticText “Copy the address from the address bar.”`;
/* end snapshot Share guide: BrokenWithFallback */

snapshots["Share guide: Compact"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status`;
/* end snapshot Share guide: Compact */

snapshots["Share guide: Copied"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status
  StaticText “The link is copied.”`;
/* end snapshot Share guide: Copied */

snapshots["Share guide: Empty"] = 
`paragraph
  StaticText “Nothing to share yet.”`;
/* end snapshot Share guide: Empty */

snapshots["Share guide: Example"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status`;
/* end snapshot Share guide: Example */

snapshots["Share guide: Loading"] = 
`paragraph
  StaticText “Loading…”`;
/* end snapshot Share guide: Loading */

snapshots["Share guide: Narrow"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status`;
/* end snapshot Share guide: Narrow */

snapshots["Share guide: Refused"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status
  StaticText “The embed code could not be copied. Here it is, to copy by hand.”
textbox “To copy by hand” value=<script type="module" src="https://cdn.jsdelivr.net/npm/career-widgets"></script>

<career-guide>
  <script type="application/json">
    {
      "title": "Electrician",
      "url": "https://guides.example/electrician",
      "advice": [
        "Ask before you cut."
      ]
    }
  </script>
</career-guide>

  StaticText “<script type="module" src="https://cdn.jsdelivr.net/npm/career-widgets"></script>”
  StaticText “<career-guide>”
  StaticText “<script type="application/json">”
  StaticText “{”
  StaticText “"title": "Electrician",”
  StaticText “"url": "https://guides.example/electrician",”
  StaticText “"advice": [”
  StaticText “"Ask before you cut."”
  StaticText “]”
  StaticText “}”
  StaticText “</script>”
  StaticText “</career-guide>”`;
/* end snapshot Share guide: Refused */

snapshots["Share guide: RightToLeft"] = 
`heading “شارِك هذا الدليل” level=2
  StaticText “شارِك هذا الدليل”
group “شارِك هذا الدليل”
  button “نسخ الرابط”
  button “نسخ رمز التضمين”
  button “حفظ نسخة للقراءة دون اتصال”
status`;
/* end snapshot Share guide: RightToLeft */

snapshots["Share guide: Sample"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status`;
/* end snapshot Share guide: Sample */

snapshots["Share guide: WithSheet"] = 
`heading “Share this guide” level=2
  StaticText “Share this guide”
group “Share this guide”
  button “Share…”
  button “Copy link”
  button “Copy embed code”
  button “Save offline copy”
status`;
/* end snapshot Share guide: WithSheet */

