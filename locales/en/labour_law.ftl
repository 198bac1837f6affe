# One sentence for each finding: what was seen, what the law says, who has the duty. No student is blamed.
labour-law-undecided = { $name } cannot be decided yet, because this is not known: { $facts }; { $who } can tell.
labour-law-undecided-plain = { $name } cannot be decided yet, because it depends on what happened that day; { $who } can tell.
labour-law-advisory = { $name } may break the rule on one reading of it; it is worth asking { $who }.
labour-law-advisory-breaks = { $name } depends on when the breaks really were; it is worth asking { $who }.
labour-law-and = {", "}

labour-law-duty-institution = the training company
labour-law-duty-employer = the employer
labour-law-duty-school = the school
labour-law-duty-authority = the authority
labour-law-duty-payer = whoever pays the wage or allowance
labour-law-duty-holder = whoever holds the data

labour-law-name-daily_max = The training time of the day
labour-law-name-weekly_max = The training time of the week
labour-law-name-fortnight_max = The training time of the two weeks
labour-law-name-night = Work or training in the barred hours of the night
labour-law-name-break = The break after 4 hours
labour-law-name-rest_days = The number of days off in seven
labour-law-name-holiday = Rest on the public holiday
labour-law-name-span = The time from the first start to the last end
labour-law-name-class_time = Training on a class day
labour-law-name-visits = The visit every two weeks
labour-law-name-flex = The flexible-hours scheme
labour-law-name-overtime = Whether this time is overtime
labour-law-name-overtime_consent = The consent to overtime
labour-law-name-day_total = The total of the day
labour-law-name-overtime_cap = The cap on overtime
labour-law-name-overtime_pay = The overtime pay
labour-law-name-seven_days = The two days off in seven
labour-law-name-regular_leave = Work on the regular leave day
labour-law-name-days_in_a_row = The number of working days in a row
labour-law-name-shift_gap = The rest between two different shifts
labour-law-name-shift_weekly = The weekly change of shifts
labour-law-name-holiday_pay = Work and double pay on the public holiday
labour-law-name-child = Employment below the age of 15
labour-law-name-child_hours = The hours of a child worker
labour-law-name-papers = The papers for someone under 18
labour-law-name-women_night = The protection at night
labour-law-name-student_hours = The weekly hours of an overseas student
labour-law-name-minimum_wage = The minimum wage
labour-law-name-quota = The number of trainees
labour-law-name-compensation = The compensation for training over the limit

labour-law-fact-birthdate = the birthdate
labour-law-fact-break_minutes = how long the break was
labour-law-fact-consent = whether the union or the labour-management meeting agreed
labour-law-fact-cycle_start = on which day the cycle starts
labour-law-fact-date = of which day the wage is
labour-law-fact-designated_trade = whether the trade is a designated one
labour-law-fact-eight_hour_trade = whether the trade may shorten the rest to 8 hours
labour-law-fact-emergency = whether there was a disaster, an accident or an emergency
labour-law-fact-extended_ot_consent = whether the higher cap on overtime was agreed
labour-law-fact-flex = which scheme of hours applies
labour-law-fact-graduated_or_permitted = whether junior high school was finished or a permit given
labour-law-fact-guardian_consent_on_file = whether the guardian's consent is on file
labour-law-fact-continuous_work = whether the work is continuous
labour-law-fact-urgent_work = whether the work is urgent
labour-law-fact-art36_4_trade = whether the trade may move the regular leave
labour-law-fact-holiday_swap_agreed = whether moving the holiday to another day was agreed
labour-law-fact-in_training_contract = whether the training contract names these hours
labour-law-fact-minimum_wage = the minimum wage of that year
labour-law-fact-night_approval = whether the authority approved these hours
labour-law-fact-night_consent = whether there is a separate consent and safety measures
labour-law-fact-older_text = the text of the law at that time
labour-law-fact-ot_consent = whether the union or the labour-management meeting agreed to overtime
labour-law-fact-prior_ot_minutes = the overtime of the months before
labour-law-fact-regular_leave = which day is the regular leave
labour-law-fact-rest_day = which day is the rest day
labour-law-fact-safety_facilities = whether there are safety facilities
labour-law-fact-school_vacation = whether it was in the school vacation
labour-law-fact-shift_changes = whether the shift changed
labour-law-fact-shift_system = whether there is a shift system
labour-law-fact-three_month_cycle = how the three months are counted
labour-law-fact-transport_ok = whether there is transport or a dormitory
labour-law-fact-visit_facts = whether the visit was by a teacher and unannounced
labour-law-fact-worker_consents = whether the person agreed
labour-law-fact-worker_consents_to_change = whether the person agreed not to change every week

labour-law-says-daily_max = The training of this day was { $minutes }, { $over } more than the legal { $limit }; planning the hours is the duty of { $who }.
labour-law-says-weekly_max = The training of this week was { $minutes }, { $over } more than the legal { $limit }; planning the hours is the duty of { $who }.
labour-law-says-fortnight_max = The training of these two weeks was { $minutes }, { $over } more than the { $limit } of the law at that time; planning the hours is the duty of { $who }.
labour-law-says-night = { $window } lie between { $from } and { $until } of the next day, when no work or training may be planned; the roster is the duty of { $who }.
labour-law-says-break = There were { $minutes } in one go without a break of { $rest }, which is due after { $limit } at the latest; giving breaks is the duty of { $who }.
labour-law-says-rest_days = Days of rest among these seven: { $days }, and the law asks for at least { $due }; giving them is the duty of { $who }.
labour-law-says-holiday = This day is a public holiday, on which trainees rest by law; giving it is the duty of { $who }.
labour-law-says-span = From the first start to the last end it was { $span }, and breaks included the law allows { $limit }; planning the hours is the duty of { $who }.
labour-law-says-compensation = For this day { $hours } h count as outside the rules, and { $who } owes { $multiplier } times the hourly allowance for them.
labour-law-says-visits = { $institution } had no unannounced visit by a teacher for { $gap } days, and the law asks for one every two weeks; arranging it is the duty of { $who }.
labour-law-says-flex = This cycle of flexible hours lacks a legal condition or the days off it owes; the scheme and the roster are the duty of { $who }.
labour-law-says-overtime =
    { $kind ->
        [rest_day] This is the weekly rest day, so all { $minutes } are overtime, which { $who } has to pay as such.
        [over_day] { $minutes } go beyond the normal hours of the day and are overtime, which { $who } has to pay as such.
        [over_week] { $minutes } go beyond the normal hours of the week and are overtime, which { $who } has to pay as such.
       *[over_cycle] { $minutes } go beyond the normal hours of the cycle and are overtime, which { $who } has to pay as such.
    }
labour-law-says-overtime-unknown = This is the weekly rest day, so all work on it is overtime, how much depends on the break, and { $who } has to pay it as such.
labour-law-says-overtime_consent = There was overtime without the consent of the union or the labour-management meeting; getting it first is the duty of { $who }.
labour-law-says-day_total = With overtime this day had { $minutes }, { $over } more than the { $limit } allowed; keeping to it is the duty of { $who }.
labour-law-says-overtime_cap = The overtime has come to { $overtime }, above the cap of { $limit }; keeping to it is the duty of { $who }.
labour-law-says-overtime_pay = By law this overtime is worth at least NT${ $amount } (the first 2 hours times { $first }, then times { $then }), to be paid by { $who }.
labour-law-says-seven_days = There was no day off in these seven days, and the law asks for a regular leave and a rest day; giving them is the duty of { $who }.
labour-law-says-regular_leave = This day is the regular leave, on which only a disaster, an accident or an emergency allows work, even if the person agrees; giving it is the duty of { $who }.
labour-law-says-regular_leave-info = For work on the regular leave in an emergency { $who } owes double pay and a day off, and reports it within { $hours } hours.
labour-law-says-days_in_a_row = There were { $days } working days in a row, and the law allows { $due }; giving the leave in time is the duty of { $who }.
labour-law-says-shift_gap = Between the two different shifts there were only { $gap }, and the law asks for { $limit } of rest; the roster is the duty of { $who }.
labour-law-says-shift_weekly = Shifts change once a week unless the person agrees otherwise; the roster is the duty of { $who }.
labour-law-says-holiday_pay = This day is a public holiday and the person did not agree to work; asking first is the duty of { $who }.
labour-law-says-holiday_pay-info = This day is a public holiday, so agreed work is paid times { $multiplier } by { $who }.
labour-law-says-child_hours = For a worker under 16 this is { $over } more than the legal { $limit }, and overtime is not allowed; keeping to it is the duty of { $who }.
labour-law-says-papers = For someone under 18 it is { $who } who has to hold the consent of the legal representative.
labour-law-says-student_hours = In term time overseas students work at most { $limit } a week, and this week has { $over } more; the roster is the duty of { $who }.
labour-law-says-minimum_wage = An hourly NT${ $amount } is below the minimum wage of NT${ $lowest }, and { $who } has to make up the difference.
labour-law-says-quota = The number of trainees is outside the rule of at most a quarter of the employees at a time and at least 2 in each rotation; keeping to it is the duty of { $who }.
labour-law-says-termination = By { $deadline } at the latest { $who } arranges more guidance with the school, or can no longer end the contract for this reason.
labour-law-says-complaint =
    { $step ->
        [file] A complaint to the authority is made in writing by { $deadline } at the latest, and the school can help.
       *[decide] By { $deadline } at the latest { $who } answers this complaint.
    }
labour-law-says-report = By { $deadline } at the latest { $who } makes the report.
labour-law-says-report_accident = By { $deadline } at the latest { $who } reports to the labour inspection, and leaves the place as it is.
labour-law-says-close_complaint = By { $deadline } at the latest { $who } closes this complaint, or by { $extended } if it must be extended.
labour-law-says-access = By { $deadline } at the latest { $who } answers the request for the data, or by { $extended } if it must be extended.
