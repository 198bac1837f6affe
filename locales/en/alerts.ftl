alerts-button-take = I will take it
alerts-again = (Told { $round } times; nobody has taken it yet)
alerts-taken = { $who } took it at { $at }.
alerts-settled = Settled at { $at }; nothing is left to do.
alerts-undelivered = An alert could not reach { $who } on any account. Please reach them another way, and make sure somebody takes it.
alerts-reporter-told =
    { $role ->
        [coordinator] The school's coordinator
        *[other] A teacher
    } saw your report (case { $number }) at { $at } and will get in touch.
alerts-still-open =
    { $count ->
        [one] One alert has
       *[other] { $count } alerts have
    } not been taken by anybody. You are reminded every morning:
    { $lines }
