my-week-heading = { $first } to { $last }
my-week-nothing = nothing noted
my-week-both =  (overlap, both true)
my-week-total = Total { $hours }
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
my-week-button-yes-withdraw = Yes, withdraw
my-week-button-keep = Keep it
my-week-really-withdraw = Withdraw { $what }? It stays readable, but no longer counts.
my-week-withdrawn = Withdrawn.
