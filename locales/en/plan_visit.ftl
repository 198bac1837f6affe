plan-visit-ask-day = On which day do you plan to go to { $place }? Only you see it.
plan-visit-label-day = day
plan-visit-review = Note this for { $place }?
