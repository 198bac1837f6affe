visit-alert-alert =
    Visit { $days } days overdue: { $place } (was due { $due })
    Teacher: { $who }
    Please find out why, and have somebody stand in if needed.
visit-alert-finding =
    Visit { $days } days overdue, now a finding on the record: { $place } (was due { $due })
    Teacher: { $who }
    Once in two weeks is what the Act and the handbook ask. Please see that somebody goes today or tomorrow.
