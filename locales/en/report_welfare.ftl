report-welfare-ask-words = What happened? Write whatever comes to mind; one sentence is enough. You choose in a moment who may see it.
report-welfare-ask-category = What is it mostly about?
report-welfare-ask-safe = Are you safe right now?
report-welfare-ask-who = Who may know that it was you? Whatever you choose, the company is not told.
report-welfare-ask-photo = Send me a photo.
report-welfare-ask-place = Send me your location.
report-welfare-label-words = what happened
report-welfare-label-category = kind
report-welfare-label-safe = right now
report-welfare-label-who = who may know
report-welfare-label-photo = photo
report-welfare-label-place = location
report-welfare-review = Have a look. Shall I send it like this?
report-welfare-button-save = Send
report-welfare-heard = Thank you for saying it. Let us get it to the right people.
report-welfare-photo-kept = I have the photo. Would you like to say what happened? If it was not meant as a report, tap "Not now".
report-welfare-option-wages = pay, deductions
report-welfare-option-overtime-or-hours = too long, overtime, no rest
report-welfare-option-injury-or-safety = injury, not safe
report-welfare-option-harassment-or-bullying = shouted at, bullied
report-welfare-option-sexual-harassment = sexual harassment
report-welfare-option-training-mismatch = work unrelated to study
report-welfare-option-no-rotation-or-instructor = same post, nobody teaches
report-welfare-option-dorm-food-transport = dorm, food, transport
report-welfare-option-contract-breach = contract, papers kept
report-welfare-option-health-mental = sleep, stress, feeling low
report-welfare-option-discrimination = treated unfairly
report-welfare-option-other = something else
report-welfare-option-replacement = move to another company
report-welfare-option-safe = safe right now
report-welfare-option-not-safe = not safe, I need help
report-welfare-option-teacher-too = my teacher and the coordinators
report-welfare-option-coordinators = only the coordinators
report-welfare-option-sealed = nobody may know it was me
report-welfare-saved-urgent = I have it: case { $number }. The coordinators on duty were told at once, and are told again every 15 minutes until someone takes it. In danger, call 110 or 119 first.
report-welfare-saved-high = I have it: case { $number }. The coordinators were alerted; someone looks at it within 4 daytime hours, and I will tell you when.
report-welfare-saved-normal = I have it: case { $number }. Someone looks at it within two school days, and I will tell you when.
report-welfare-readers-teacher-too = Who can see it: your visiting teacher and the school's coordinators.
report-welfare-readers-coordinators = Who can see it: only the school's coordinators. Your visiting teacher does not.
report-welfare-readers-sealed = The coordinators see what you wrote, not who you are; I pass their answers on to you. Only danger to life, with a written reason, opens your name, and I would tell you.
report-welfare-button-status = See my reports
report-welfare-button-open = Open it
report-welfare-teacher-told = { $who } wants you to know about something (case { $number }). The coordinators have it too. Please do not mention it to the company.
report-welfare-sealed = a student (name sealed)
report-welfare-alert =
    Case { $number }: { $who } ({ $where })
    About: { $about }
    Please tap "I will take it", then open it.
report-welfare-alert-campus =
    Case { $number }: { $who } ({ $where })
    About: { $about }
    A suspected campus gender incident: it must be reported by { $until } (24 hours, weekends count). Do not investigate it yourself.
    Please tap "I will take it", then open it.
