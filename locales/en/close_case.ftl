close-case-ask-words = How did case { $number } end? These words go to the student: say plainly what was done.
close-case-label-words = words to the student
close-case-review = Close it like this? (case { $number })
close-case-button-save = Close the case
