my-week-heading = { $first } to { $last }
my-week-nothing = nothing noted
my-week-both =  (overlap, both true)
my-week-total = Total { $hours }
my-week-once = (Time that overlaps counts once.)
my-week-button-before = ← Week before
my-week-button-after = Next week →
my-week-button-entry = { $what }
my-week-entry = This entry
my-week-was-withdrawn = This one is withdrawn and does not count.
my-week-changes =
    { $count ->
        [one] Changed once.
        *[other] Changed { $count } times.
    }
my-week-first-said = At first it said: { $what }
my-week-button-correct = Correct it
my-week-button-withdraw = Withdraw it
my-week-button-keep = Keep it
my-week-really-withdraw = Take back { $what }? It stays readable, it just no longer counts. If so, tap a reason:
my-week-withdrawn = Withdrawn.
my-week-button-not-worked = Did not work then
my-week-button-twice = Entered twice
my-week-button-wrong = Times are wrong
my-week-confirmed = You have confirmed this week.
my-week-confirmed-before = You confirmed { $before }; now it is { $now }.
my-week-button-confirm = Confirm this week
