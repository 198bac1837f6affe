join-need-code = Hello, I am Xieshou, the assistant of the work-study programme. Please send me the invite code from your school (like ABCDE-23456-FGHJK). If you have none, ask the programme office.
join-wrong-code = This code does not work: mistyped, used, or too old. Have another look, or ask the school for a new one.
join-too-many = That was many tries. Please wait an hour. If it is urgent, ask a teacher at your school.
join-platform-taken = Another account on this platform is linked already. If you changed phones, unlink the old one from your other platform, or ask the office for help.
join-in-already = You are in already; no code is needed.
join-welcome = Welcome, { $who }! This is Xieshou of { $school }.
