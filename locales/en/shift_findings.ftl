shift-findings-line = § { $says } ({ $article })
shift-findings-told = This matters, so your teacher and the school see it too. The company is not told. You did nothing wrong.
shift-findings-clash-school-phase = { $day } lies in a school phase, when nobody has to be at the company. If you were told to go, you can tell your teacher.
shift-findings-clash-class-day = { $day } is a class day. If you had to work and missed class, you can tell your teacher.
shift-findings-clash-too-late-for-class = On { $day } there was hardly time to get from work to class. If that happens often, tell your teacher, who can ask for another shift.
shift-findings-clash-too-early-after-class = On { $day } the shift began less than 11 hours after class: little time to sleep. If that happens often, you can tell your teacher.
shift-findings-clash-no-free-day = Up to { $day }, work and class left no day of this week free. Everybody needs one; you can tell your teacher.
shift-findings-button-tell = Tell somebody at school
shift-findings-words = About my hours on { $what }: I would like the school to look into it.
shift-findings-alert =
    Hours: { $who } ({ $place }), { $day }
    { $says }
    Please ask the student first. With the company, speak of the roster and not of who wrote it down.
shift-findings-teacher =
    Please look after { $who } ({ $place }), { $day }
    { $says }
    The coordinators know, too. With the company, speak of the roster and not of who wrote it down.
shift-findings-clash-school-phase-staff = { $day } lies in a school phase, but the student noted hours at the company. Trainees must not be at the company in a school phase ({ $article }).
shift-findings-drawn-work = work
shift-findings-drawn-class = class
shift-findings-drawn-both = work + class
