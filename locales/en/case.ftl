case-heading = Case { $number } · { $about } · { $state }
case-about-finding = a finding to take care of
case-state-open = received, waiting for someone
case-state-acknowledged = someone has it
case-state-closed = closed
case-state-withdrawn = withdrawn
case-from = { $who } ({ $where })
case-from-sealed = a student, name sealed
case-role =
    { $role ->
        [student] the student
        [teacher] a teacher
        [coordinator] the coordinator
        *[other] the system
    }
case-line = { $at }  { $what }
case-event-opened = reported by { $who }
case-event-acknowledged = taken by { $who }
case-event-words = { $who } wrote
case-event-says-safe = { $who } said: safe now
case-event-withdrawn = withdrawn by { $who }
case-event-reopened = opened again by { $who }
case-event-closed = closed by { $who }
