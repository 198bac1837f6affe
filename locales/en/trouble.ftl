trouble-kept = Sorry, something went wrong on my side. What you wrote is kept, and the school will see it. If it is urgent, call your teacher, or 110 or 119.
