clock-in-began = Started { $at }, I am keeping track. When you finish, tap “Clock out”.
clock-in-since = On shift since { $at }, still keeping track. When you finish, tap “Clock out”.
clock-in-button-out = Clock out
clock-in-button-drop = This is no shift
clock-in-not-running = “Clock in” was not tapped this time. No problem, just enter the shift:
clock-in-ended =
    Off work now, well done.
    { $what }
clock-in-break-kept =
    The break is in, too.
    { $what }
clock-in-over = That shift is over already; nothing changed.
clock-in-dropped = All right, this one does not count.
clock-in-still = All right, still keeping track. When you finish, tap “Clock out”.
clock-in-still-on = Your shift from { $at } is still running. Are you off work?
clock-in-button-still = Still working
clock-in-button-just-out = Just finished
clock-in-button-earlier = Finished earlier
