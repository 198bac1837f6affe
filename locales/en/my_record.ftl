my-record-card = Your record
my-record-month = { $month }: { $hours }
my-record-term = This term ({ $first } to { $last }): { $hours }
my-record-overtime =
    Overtime this month: { $hours } / { $cap }{ $state ->
        [over] , over the cap; keeping to it is the employer’s duty
        [near] , close to the cap
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (at most: some breaks are not known)
    }
my-record-overtime-three =
    Overtime in three months: { $hours } / { $cap }{ $state ->
        [over] , over the cap; keeping to it is the employer’s duty
        [near] , close to the cap
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false]  (at most: some breaks are not known)
    }
my-record-credits = { $bar } { $credits } of { $wanted } credits this term
my-record-altogether = { $credits } of { $most } credits altogether
my-record-next = { $hours } more to your next credit.
my-record-in-time = At the pace of the last four weeks, this term's { $wanted } credits will be full on { $full }.
my-record-short = At the pace of the last four weeks, { $wanted } credits will only be full on { $full }. The term ends on { $last }; { $missing } would be missing. Tell your teacher now, while something can still be done.
my-record-no-pace = There are no hours in the last four weeks, so I cannot tell when { $wanted } credits will be full; { $missing } are missing until { $last }. If you worked and did not write it down, you can still add it.
my-record-term-full = This term's credits are full. Well done.
my-record-all-full = All your credits are full. Congratulations!
my-record-checked-by-teacher = ({ $hours } hours make 1 credit, hours at an earlier company count too; a teacher confirms them in the end.)
my-record-copy = You can take the whole record with you at any time: hours, days off and every correction.
my-record-button-pdf = Take the PDF
my-record-button-csv = Take the CSV
my-record-button-week = See this week
my-record-button-download = Download { $kind }
my-record-ready = Your { $kind } is ready and can be downloaded until { $until }. Whoever has the link can open it, so please do not pass it on. Every entry in it is sealed: a later change shows.
my-record-no-address = No web address is set up here yet, so I cannot give you a download link now. Please tell your coordinator. Your record is safe, nothing is missing.
