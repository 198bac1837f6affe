week-cards-heading = Here is your past week. Is it right?
week-cards-days = { $first } to { $last }
week-cards-missing = not written down yet
week-cards-total = Total { $hours } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    })
week-cards-whose = This is your own record; the company cannot see or change it. After “Right” you can still change anything.
week-cards-button-right = Right
week-cards-button-change = Change
