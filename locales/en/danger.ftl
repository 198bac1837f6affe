danger-help =
    First, your safety. These numbers answer right now:
    119  someone is hurt, fire, ambulance
    110  someone is hurting you, you are locked in, police
    1955  workers' line, also in English, day and night
    1925  you feel you cannot go on (Mandarin)
    113  being beaten or sexually harassed
    If you can, leave the dangerous place and go where there are people.
danger-number-119 = 119 ambulance, fire
danger-number-110 = 110 police
danger-number-1925 = 1925 crisis line
danger-number-113 = 113 protection line
danger-number-1955 = 1955 workers' line
danger-alert =
    URGENT, case { $number }
    { $who } ({ $where }) has just written:
    "{ $words }"
    The emergency numbers were given at once. Please reach the person now, then tap the button.
danger-more =
    Case { $number }, { $who } wrote again:
    "{ $words }"
danger-heard = I have told the teachers on duty at your school (case { $number }). They see what you just wrote and will reach you as soon as they can. The company is not told. You can keep writing to me.
danger-heard-more = Got it. The teachers on duty see this too, right away (case { $number }).
danger-button-safe = I am safe now
danger-says-safe = Case { $number }: { $who } says they are safe now. Please still make sure in person.
danger-glad = I am glad. A teacher will still get in touch to make sure you are all right. Write to me any time.
