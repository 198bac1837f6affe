"""A student's record as a file to take away: a CSV that a program can check, and a PDF for people with the same CSV inside.

What is copied is fixed in the turn that asks for it (`storage.record_copies`); it is drawn here when its link is opened, because only
`bot` has the typeface and the time to draw.
"""
