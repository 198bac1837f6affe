privacy-notice = Before we start: { $school } keeps your name, class, workplace, hours and what you tell it, to look after students at work. Only the school's teachers and coordinators see it; nothing goes to the company by itself. You can see it, get a copy, correct it or ask for its erasure at any time. You may say no; then this chat cannot be used.
privacy-full =
    Who collects: { $school } (office of the work-study programme)
    Why: to look after students, check hours and rights, arrange visits, handle cases, answer the authority's assessment
    Which data: name, class, birthday, language, workplace and contract terms, hours, visits, what you write, photos and places you send
    How long, where, who: during the programme and as long as the law asks, in Taiwan, by the school; the authority where the law asks. LINE and Telegram keep copies of their own
    Your rights: to see, read, copy, complete, correct, stop and erase (PDPA art. 3); the school answers within 15 or 30 days
    If you do not give them: this chat cannot be used; you can reach your teachers in other ways, and grades are not affected
privacy-button-agree = I understand and agree
privacy-button-more = Read all of it
privacy-button-no = I do not agree
privacy-button-copy = Get a copy of my data
privacy-button-withdraw = Withdraw my consent
privacy-button-yes-withdraw = Yes, withdraw
privacy-words-agree = agree|i agree|ok|yes
privacy-without = That is fine. Come back and agree whenever you like. In danger call 110 or 119; for anything else talk to your teacher.
privacy-thanks = Thank you, that is all.
privacy-agreed-already = You have agreed already.
privacy-copy-asked = The school has been told and answers within 15 days. To correct or erase something, tell the coordinator.
privacy-asked-for-copy = { $who } asks for a copy of their own data (PDPA art. 3). Please give it within 15 days.
privacy-really-withdraw = After that this chat is no longer linked to you, and nothing more is sent. Records that the law requires stay with the school. Are you sure?
privacy-withdrawn = Withdrawn. To use this again, ask the school for a new code.
