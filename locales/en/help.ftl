help-menu =
    { $role ->
        [student] Type "8-17 break 1h" to note your hours, tell me if something is wrong, or tap below.
        [teacher] Type "visited … today" to confirm a visit, or tap below.
        [coordinator] Alerts come to you by themselves; or tap below.
        *[other] Tap below.
    }
help-teacher = To talk to a person: your visiting teacher is { $who }.
help-contact = School contact: { $contact }
help-not-understood =
    { $role ->
        [student] I did not understand that. For hours, type "8-17 break 1h"; if something is wrong, tap "Something is wrong" and a teacher will read it.
        *[other] I did not understand that. Try a button below.
    }
help-hello = Hi, I am here. What would you like to do?
help-nothing-open = Nothing is half-filled right now, so there is nothing to cancel.
