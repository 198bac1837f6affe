review-hours-heading =
    { $when ->
        [last] Last week, { $first } to { $last }
        *[earlier] { $first } to { $last }
    }: { $count ->
        [one] { $count } student
        *[other] { $count } students
    }, { $plain } with nothing special, { $open ->
        [0] none left to look at.
        *[other] { $open } to look at:
    }
review-hours-nobody = There are no students to look at in this week.
review-hours-line = ・{ $who }　{ $hours }: { $why }
review-hours-separator = { ", " }
review-hours-why-law =
    { $count ->
        [one] { $count } point where the law may say otherwise
        *[other] { $count } points where the law may say otherwise
    }
review-hours-why-missing =
    { $count ->
        [one] { $count } day not written down yet
        *[other] { $count } days not written down yet
    }
review-hours-why-late =
    { $count ->
        [one] { $count } day entered late
        *[other] { $count } days entered late
    }
review-hours-why-changed-since-confirmed = changed after the student confirmed it
review-hours-why-changed-since-approved = changed after it was approved
review-hours-why-answered = the student has looked at it since
review-hours-why-overlap = two entries overlap
review-hours-why-departure = far from the usual { $usual }
review-hours-mark-approved = ✓ seen by { $who }
review-hours-mark-returned = ← returned by { $who }, waiting for the student
review-hours-more = And { $count } more.
review-hours-approved = ✓ { $count } approved ({ $who }).
review-hours-whose = Approving only says that a teacher has looked. The record is the student's own and can be added to and changed as before.
review-hours-button-rest = All fine for { $count }
review-hours-button-one = Look at { $who }
review-hours-button-before = ← Week before
review-hours-button-after = Week after →
review-hours-button-list = Back to the list
review-hours-button-yes = All fine
review-hours-button-return = Return with a note
review-hours-rest-approved = { $count } approved.
review-hours-one-approved = { $who }: this week is seen.
review-hours-already = { $who }: { $by } has already looked at this week.
review-hours-changed = { $who } has just changed this week. Now it says:
review-hours-all-seen = That was everything for this week. Thank you.
review-hours-week = { $who }　{ $first } to { $last }
review-hours-total = Total { $hours } ({ $days ->
        [one] { $days } day
       *[other] { $days } days
    })
review-hours-breach = § { $day }: { $says } ({ $article })
review-hours-more-breaches = And { $count } more.
review-hours-law-is-theirs = The roster is the company's duty: what was worked stays written down, so please never ask for less. With the company, speak of the roster and not of who wrote it down.
review-hours-word-approved = ✓ { $who } looked at it on { $when }.
review-hours-word-returned = ← { $who } returned it on { $when }: "{ $note }"
review-hours-return-ask-note = What should { $who } look at? A sentence or two will do. { $who } reads these words; so do teachers who see this list.
review-hours-return-label-note = note
review-hours-return-review = Send it to { $who } like this?
review-hours-return-button-save = Send
review-hours-returned = Sent to { $who }. Once the week is changed or confirmed, it is in your list again.
review-hours-returned-unreachable = Your note is kept, but messages do not reach { $who } right now. Please speak to them yourself.
review-hours-please-look =
    { $who }, your teacher, would like to check your hours from { $first } to { $last } with you:
    "{ $note }"
    Just have a look: change what needs changing, or tap “It is right”. What you wrote down is what counts.
review-hours-button-my-week = Look at this week
review-hours-button-right = It is right
