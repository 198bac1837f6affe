report-shift-no-placement = On the school's list you have no placement right now, so hours cannot be noted yet. If that is wrong, please tell your teacher.
report-shift-ask-how = How shall we note your shift? You can also just type it, like "8-17 break 1h".
report-shift-ask-day = Which day did you work? A night shift belongs to the day it began.
report-shift-ask-times = From when until when?
report-shift-ask-pause = How long was the break? After 4 hours of work the law gives you at least 30 minutes; arranging it is up to the company. If it is not listed, type the minutes.
report-shift-ask-item_pause = How long was the break? After 4 hours of work the law gives you at least 30 minutes; arranging it is up to the company. If it is not listed, type the minutes.
report-shift-ask-off_day = Which day did you not work?
report-shift-ask-off_kind = What was it?
report-shift-ask-reading = { $why }
report-shift-ask-clash =
    You have already noted this time:
    { $others }
    What shall we do?
report-shift-label-items = what you typed
report-shift-label-reading = what I asked
report-shift-label-how = how
report-shift-label-day = day
report-shift-label-times = times
report-shift-label-pause = break
report-shift-label-item_pause = break
report-shift-label-off_day = day
report-shift-label-off_kind = reason
report-shift-label-clash = the overlap
report-shift-option-usual = Usual { $times }
report-shift-option-other = Other times
report-shift-option-off = I did not work
report-shift-option-taps = Tap it instead
report-shift-option-minutes = { $minutes } min
report-shift-option-no-break = no break
report-shift-option-unknown-break = I don't remember
report-shift-option-off-leave = leave
report-shift-option-off-sick = sick
report-shift-option-off-rest = day off, no shift
report-shift-option-off-holiday = public holiday, closed
report-shift-option-change-new = This one is wrong: type again
report-shift-option-change-old = Change the earlier one
report-shift-option-keep-both = Both are true
report-shift-review = Is this right?
report-shift-review-correction = Change it to this? What it said before is kept too.
report-shift-review-both = (It overlaps another entry; you said both are true)
report-shift-button-save = Right, save it
report-shift-button-undo = Undo
report-shift-button-week =
    { $week ->
        [this] See my week
       *[other] Week of { $first }
    }
report-shift-saved =
    Saved. { $week ->
        [this] This week so far
       *[other] The week of { $first }
    }: { $hours }.
report-shift-saved-off = Saved. That day no longer counts as missing.
report-shift-undone = Undone: it no longer counts.
report-shift-off-again = { $what }: back on record, as before.
report-shift-is-withdrawn = This one is withdrawn already; nothing has changed.
report-shift-change-old = All right, the earlier one first; this one comes after it:
report-shift-change-new = All right, this one again:
report-shift-not-minutes = I could not read the break. Just type the minutes, like "45".
report-shift-not-future = { $what }: that time has not come yet, so it is left out. Note it after the shift; I will be here.
report-shift-not-overlong = { $what }: that would be one shift of more than { $hours } hours; perhaps a.m. and p.m. got mixed up. Have another look at the times? If you really worked that long, note it in two parts.
report-shift-not-break = { $what }: the break is longer than the shift, so one of them is a slip. Once more?
report-shift-not-overlap = { $what }: it overlaps another one of these, so it is left out. Type it again on its own if you like.
report-shift-not-day-over-24 = { $what }: that would make more than 24 hours in one day, so it is left out.
report-shift-not-placed = { $what }: on that day the list has no placement for you, so it cannot be noted. Is the date right? If the list is wrong, tell your teacher.
report-shift-unclear-ampm = Morning, or afternoon and evening?
report-shift-unclear-date = Which day was it?
report-shift-unclear-start = When did it start?
report-shift-unclear-end = When did it end?
report-shift-unclear-times = From when until when? For example "8-17".
report-shift-unclear-duration-only = From when until when? I only see how long it was.
report-shift-unclear-total = Day by day keeps it right. Tell me one day first, like "yesterday 8-17".
report-shift-unclear-future = That time has not come yet. Was it yesterday, or a slip?
report-shift-unclear-impossible = There is no such time, or start and end are the same. Once more, please, like "8-17"?
report-shift-unclear-overlong = That is over 16 hours; did a.m. and p.m. get mixed up? From when until when?
report-shift-unclear-base-shift = And the shift before the overtime: from when until when? For example "8-17".
report-shift-unclear-break = How long was the break?
report-shift-unclear-vague = I would rather not guess: a wrong record could be held against you. From when until when exactly?
report-shift-unclear-conflict = There is a number I could not place. Just the day, the times and the break, like "yesterday 8-17 break 1h".
report-shift-unclear-person = Only your own hours go here. Others should send theirs themselves, so that they count.
report-shift-option-usual-before = Yest. { $times }
report-shift-ask-reason =
    { $changed ->
        [true] Could you say why it is changed?
       *[false] This comes a while later. Could you say why?
    } Any answer is fine; it is kept with the entry.
report-shift-label-reason = reason
report-shift-option-reason-typo = A typing slip
report-shift-option-reason-remembered = Remembered later
report-shift-option-reason-shift-moved = The shift moved
report-shift-option-reason-overtime = Overtime
report-shift-clock-goes-on = Undone; the shift that began at { $at } goes on.
report-shift-unchanged = Nothing to change; what it said before still stands.
report-shift-gone-back =
    Undone. It says again what it said before:
    { $what }
report-shift-changed-since = This one has been changed again since, so I left it alone.
report-shift-taken-since = It was { $what } before, but that time has been noted otherwise since, so I left it alone. You can change this one.
report-shift-clock-ended = The clock for this shift has stopped, too.
report-shift-option-replace-old = This one instead
report-shift-option-change-one = Change { $times }
report-shift-ask-off_clash =
    You have already noted work on that day:
    { $others }
    What shall we do?
report-shift-label-off_clash = that day
report-shift-option-not-worked = I did not work
report-shift-option-worked-too = Worked and had leave
report-shift-review-both-off = (You worked on that day, too; both are kept)
report-shift-review-not-worked = (The hours noted for that day are withdrawn: still to be seen, but not counted)
report-shift-review-waiting = ({ $days }: still here, and next once this is saved.)
report-shift-left-open = About { $said }, from before:
report-shift-quote = “{ $said }”
report-shift-and = {", "}
report-shift-not-reason = That looks like hours of their own.
report-shift-option-reason-busy = Too busy then
