write-to-case-ask-words =
    { $reader ->
        [staff] What would you like to add to case { $number }? Whoever takes care of it will read it.
        *[student] What would you like to tell the student (case { $number })? The student reads these words.
    }
write-to-case-label-words = words
write-to-case-review = Send it like this? (case { $number })
write-to-case-button-save = Send
write-to-case-sent = Sent (case { $number }). I will pass on any answer.
write-to-case-over = Case { $number } is over. If something is left, the student can open it again.
write-to-case-from-student =
    The student of case { $number } wrote:
    "{ $words }"
write-to-case-from-staff =
    { $role ->
        [coordinator] The coordinator
        *[other] A teacher
    } answers you (case { $number }):
    "{ $words }"
write-to-case-button-look = Open it
write-to-case-button-answer = Answer
write-to-case-button-reopen = Not solved: open again
write-to-case-was-closed =
    Case { $number } is closed. The coordinator wrote:
    "{ $words }"
    If it is not solved, one tap opens it again. You need not explain.
write-to-case-closed = Case { $number } is closed. The student gets your words, and may open it again.
