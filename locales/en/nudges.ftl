nudges-digest =
    { $count ->
        [one] Good morning. One place to visit:
        *[other] Good morning. { $count } places to visit:
    }
nudges-soon = • { $place }: due { $due } (in { $days } days)
nudges-late = • { $place }: was due { $due }, { $days } days ago. The coordinator is told on { $told }
nudges-late-told = • { $place }: was due { $due }, { $days } days ago. The coordinator was told on { $told }
nudges-was-planned =   You had planned { $day }. Did it take place? If so, confirm it below.
nudges-button-confirm = Visited { $place }
nudges-quiet = { $count ->
        [one] Also, { $count } student has not been heard from for several days.
       *[other] Also, { $count } students have not been heard from for several days.
    }
nudges-button-quiet = Who has been quiet
