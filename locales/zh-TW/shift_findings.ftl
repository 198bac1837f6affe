shift-findings-line = § { $says }（{ $article }）
shift-findings-told = 這件事比較重要，我也請老師和學校留意了。公司不會知道是你記的；你沒有做錯什麼。
shift-findings-clash-school-phase = { $day } 是學校課程的期間，按規定不用去公司。如果是公司或學校要你去的，可以告訴老師。
shift-findings-clash-class-day = { $day } 是上課的日子。如果是被叫去上班才沒辦法上課，可以告訴老師。
shift-findings-clash-too-late-for-class = { $day } 下班到上課中間，路上的時間不太夠。常常這樣的話，可以告訴老師，請公司調班。
shift-findings-clash-too-early-after-class = { $day } 這一班離前一天下課不到 11 小時，睡眠可能不夠。常常這樣的話，可以告訴老師。
shift-findings-clash-no-free-day = 到 { $day } 為止，這一週上班加上課，沒有一天是完全休息的。要休息才撐得久，可以告訴老師。
shift-findings-button-tell = 跟老師或學校說
shift-findings-words = 關於 { $what } 這一班的工時，我想請學校了解一下。
shift-findings-alert =
    【工時】{ $who }（{ $place }）{ $day }
    { $says }
    請先向學生了解情況；跟公司談的時候只談班表，不要提到是誰記的。
shift-findings-teacher =
    請留意：{ $who }（{ $place }）{ $day }
    { $says }
    承辦老師也收到了。跟公司談的時候只談班表，不要提到是誰記的。
shift-findings-clash-school-phase-staff = { $day } 是學校課程的期間，學生卻有到公司的工時。學校上課期間不能讓建教生去公司（{ $article }）。
shift-findings-drawn-work = 班
shift-findings-drawn-class = 課
shift-findings-drawn-both = 班＋課
