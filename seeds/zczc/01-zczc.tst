   ZCZC XXP$T:Cricket Aust=Second Test^CRIK: Rain washes out second day in Hobart*X&T+15017000HOBART, Nov 15 AAP - Rain washed out the second day of the Test in Hobart without a ball bowled.

Umpires inspected the pitch three times before calling play off at 3.30pm local time.

"We will start early tomorrow," match referee Ian Walsh said.
