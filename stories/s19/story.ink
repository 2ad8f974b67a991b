// s19: Page nine is upside down. Ashcombe Vale College Print Room, Level 1, at the counter.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false
VAR manager_no = false

// Flags of this story, 0 or 1 unless said.
VAR proof = 0    // the signed proof has been read
VAR queue = 0    // the job screen has been read
VAR blamed = 0   // the learner showed her that she had signed
VAR lie = 0      // the learner said that it was the machine
VAR way = 0      // 1 print again, 2 turn the page by hand
VAR extra = 0    // 150 copies, past the limit
VAR yellow = 0   // the two on yellow are seen to
VAR pushed = 0   // Emyr or Dev was told, not asked
VAR said = 0     // 1 quarter to one, carried; 2 twenty past twelve; 3 quarter to one, at the counter
VAR when = 0     // 0 quarter to one, 1 ten to one, 2 too late
VAR bad = 0      // the bad papers: 1 safe, 2 under the counter, 3 left out, 4 given to Tess
VAR looked = 0   // one set was gone through together
VAR sure = 0     // the learner said that every paper had been checked
VAR plan = 0     // the new check: 1 asked for by email
VAR met = 0      // Marian has come to the counter
VAR gone = 0     // Tess has walked out
VAR over = 0     // she was promised overtime

-> arrival

=== arrival ===
Thursday, twelve o'clock. You are on the counter in the college print room, rolling up posters for the art show. The big machine hums by the wall.
A tutor comes in for a box of papers. She lifts one out, turns the pages with her thumb, and stops. She takes her glasses off, wipes them, and looks again. # prop:exam-papers # sound:door
TESS: Tess Maddox, nursing course. I think there's something wrong with these. # mood:worried
* [Hello, Tess. The posters can wait. Show me what you've found. # km:r.open=full # ev:progress]
    You push the posters to one side, and she lays the paper down where you can both see it.
    TESS: Page nine. It's upside down, and it comes after page ten.
* [Hello there! Lovely to see you. I'll be right with you now. # km:r.open=weak # ev:warm]
    You roll two more posters. The rubber bands take a while.
    TESS: It's page nine. It's upside down. I can wait, but my exam can't. # mood:annoyed
* [Come round to the light here, and we'll look at it together. # km:r.open=full # ev:progress]
    She comes round. You hold the paper between you, under the lamp.
    TESS: There. Page nine is upside down, and it comes after page ten.
* [Morning. Have you got the job number with you for that one? # km:r.open=weak]
    TESS: It's on the box. The box is in front of you. # mood:annoyed
    TESS: Page nine is upside down. It comes after page ten, too.
- -> asking

=== asking ===
TESS: I've looked in six of them, and they're all the same. # own:ask # clock:+2m
* [Tell me about the exam. Who is it for, and by when? # km:r.questions=full # ev:progress]
    TESS: It's the mock for my nursing people. Sixty of them, in Hall B, at one o'clock. At ten to, the room is sealed. After that, no paper goes in. # fact:room
    TESS: And my evening group sits the same paper at six. So nobody may see it before then. # fact:evening
* [Is it just those two pages, or are there any others? # km:r.questions=adequate # ev:info]
    TESS: Just those two. All twelve pages are there. But it's for one o'clock, in Hall B, and they seal the room at ten to. # fact:room
* [Oh no, poor you! What a thing to find on a Thursday. # km:r.questions=weak # ev:warm]
    TESS: Yes. Thank you.
    She waits to be asked something. The big machine hums on.
    TESS: It's an exam. It's at one. # mood:annoyed
* [What must be right about them, and where do they go? # km:r.questions=full # ev:progress]
    TESS: Every page, in order, the right way up. It's a mock exam: Hall B, one o'clock, sixty people. The room is sealed at ten to. # fact:room
    TESS: And keep them out of sight, please. My evening group sits the same paper at six. # fact:evening
- -> impact

=== impact ===
-> temper ->
TESS: It's biology. Page nine is the heart. I've sixty people who want to be nurses, and they're about to be asked which way the blood goes. # mood:worried # clock:+2m
TESS: Some are coming straight from a night shift. One of them last sat an exam in 1986.
* [They've come off nights for this, and then the heart is on its head. I'm sorry. # km:r.impact=full # ev:ack # ac:l1-1.4]
    TESS: That's just it. They'll think it's them. They always think that it's them. # mood:relieved
* [We do say sorry for any trouble caused. It's not the kind of service we aim for. # km:r.impact=weak # ev:warm]
    TESS: I'm sure it isn't. # mood:neutral
    She looks at the clock over your head. It says four minutes past.
* [They'd just turn the page round, though, wouldn't they? It's only the one sheet. # harm:r.ignores-cue]
    TESS: You would, and I would. Somebody who's frightened of exams sits there and thinks it's a trick. # mood:annoyed
* [First exam since 1986, and page nine makes no sense. I'm sorry. We can't have that. # km:r.impact=full # ev:ack # ac:l1-1.4]
    TESS: No. We can't. He has bought a new pencil case. # mood:relieved
- -> whose

=== whose ===
-> temper ->
The job ticket is on its hook by the counter, with the signed proof behind it.
TESS: I suppose this is where you get out the form with my name on it. # mood:annoyed # own:whose # clock:+1m
-> whose_choices

=== whose_choices ===
* [Read the job ticket and the proof behind it. # look]
    ~ proof = 1
    The proof has page nine upside down, after page ten. "Right to print: T. Maddox, Wednesday, ten to five." Under that: "Checked by the print room". That box is empty. # fact:proof # sound:paper
    TESS: You're reading that very quietly. # mood:worried
    -> whose_choices
* {proof == 1} [It was on the proof. You signed it, our own box is empty, and it got past us both. Now for one o'clock. # km:i.plain=full # ev:info+progress # ac:l1-2.4]
    TESS: Past us both. Well. That's fairer than I'd have been to myself. # mood:relieved
* {proof == 1} [There's no need to feel bad, but you did sign it off, look. Page nine was just like that on the proof as well. # harm:r.blames # ev:warm]
    ~ blamed = 1
    TESS: So I did. And does my name on a form get sixty papers into Hall B? # mood:angry
* {proof == 0} [I don't know yet how it got through. I'd sooner put it right first, and look into that with you after. # km:i.plain=full # ev:info+progress # ac:l1-2.4]
    TESS: After. Yes. Thank you. After is fine. # mood:relieved
* {proof == 0} [Well, you would have had a proof to sign for it. Most of the time it turns out to be on there, I'm afraid. # harm:r.blames # ev:warm]
    ~ blamed = 1
    TESS: Most of the time. I see. And does that get sixty papers into Hall B? # mood:angry
* [No, no, it'll have been our machine. It does that. You have nothing to feel bad about, so don't you worry. # km:i.plain=weak # untrue:machine # ev:warm]
    ~ lie = 1
    TESS: Really? A machine can do that? Well, that's a weight off. # mood:happy
* [That isn't for me to say. Our manager looks into who did what, and then she writes to the people it concerns. # km:i.plain=weak]
    TESS: She writes to people. Lovely. I'll look forward to that. # mood:annoyed
- -> options

=== options ===
-> temper ->
It is seven minutes past twelve. The job screen is on your left. There is a yellow work card on the wall. # clock:+2m
TESS: {mood >= 2:Forty minutes. What are you going to do?|So. We've forty minutes. What can you do?} # own:options
-> options_choices

=== options_choices ===
* [Look at the job screen for the big machine. # look]
    ~ queue = 1
    "Now: 300 menus, E. Vance, catering. Ends at ten to one. Needed: Friday, nine o'clock." # fact:queue # sound:key
    TESS: Is that good news or bad? # mood:worried
    -> options_choices
* [Read the yellow work card on the wall. # look]
    "URGENT FAULT? Put it right while they wait. Up to 100 copies: you decide. To jump the queue: ask the tutor whose job it is. More than 100, staying late, an outside printer: ask Marian. BAD EXAM PAPERS: count them, lock them up or shred them, sign the log. At once." # fact:card
    TESS: That's a good deal of yellow. # mood:neutral
    -> options_choices
* {queue == 1} [There are two ways. We print them all again, if Emyr lets you go first, or two of us turn page nine by hand. # km:i.options=full # ev:info+choice]
    TESS: By hand? Sixty? # mood:worried
    YOU: Out with the staple, turn the page, in with a new one. With two of us, half an hour. The machine takes about the same.
* {queue == 0} [There are two ways. We print them all again, if I can get the machine, or two of us turn page nine by hand. # km:i.options=full # ev:info+choice]
    TESS: By hand? Sixty? # mood:worried
    YOU: Out with the staple, turn the page, in with a new one. With two of us, half an hour. The machine takes about the same.
* [What matters most to you? Clean new copies, if I can get the machine, or a start this minute, by hand? Both can be done. # km:i.options=full # ev:info+choice]
    TESS: In their hands by ten to one matters most. But I'm glad there are two ways. # mood:neutral
* [You leave all of that to me, and go and get yourself a nice cup of tea. You really don't have to worry about a thing. # km:i.options=weak # ev:warm]
    TESS: I don't want tea. I want to know what you're going to do. # mood:annoyed
    You tell her that you could print them again, or turn the page by hand.
* [I'll print you 150, with the heart in colour. Then there are spares for both groups. It's the very least that we can do. # km:i.options=weak # harm:e.over-limit # ev:gift]
    ~ extra = 1
    TESS: In colour! Well. That's very good of you. # mood:happy
    TESS: Is there time, though? Should they be done some other way?
* [I think I'd better get Marian, our manager. She's ever so good, and I wouldn't like to get this one wrong for you. # rung:fault,2 # harm:e.passes-up # ev:warm]
    ~ met = 1
    Marian comes out with the phone still at her ear. # hold:+2m
    MARIAN: An urgent fault is yours to put right. Print them again, or turn the page by hand. It's on the card.
    TESS: So that was two minutes. # mood:annoyed
- -> pick

=== pick ===
TESS: You know your machines, and I don't. Which would you do?
* [Print them. They'll be clean, with no holes where a staple was. I'd ask for the machine now. Is that all right? # km:s.fit=full # rung:fault,0 # agree:reprint # ev:progress+choice # ac:prob-1.2]
    ~ way = 1
    TESS: Clean ones. Yes. They'll look like somebody cared. # mood:neutral
* [By hand. We can start this minute, and it hangs on nobody but Dev and me. Is that all right with you? # km:s.fit=full # rung:fault,0 # agree:byhand # ev:progress+choice # ac:prob-1.2]
    ~ way = 2
    TESS: I like "this minute". Yes. By hand. # mood:neutral
* [I'd print page nine by itself, the right way up, and they can each have it as a loose sheet. How about that? # km:s.fit=adequate # rung:fault,0 # ev:info]
    ~ way = 1
    TESS: Sixty loose sheets, and the windows open. Somebody will end up with no heart at all. No. Print the whole thing again, please. # mood:neutral # agree:reprint
* [Could you ask them to begin at half past one? Then there's no rush for any of us, and it's a nicer day all round. # km:s.fit=weak # ev:warm]
    ~ way = 2
    TESS: There are people in there with a shift at three. No. By hand, then. Please, let's just start. # mood:annoyed # agree:byhand
* [It's honestly all the same to us. You're the customer, so you have whichever one of the two you'd like best. # km:s.fit=weak # ev:warm]
    ~ way = 1
    TESS: That isn't an answer. I asked because I don't know. Print them, then. # mood:annoyed # agree:reprint
- -> needs

=== needs ===
-> temper ->
She counts along the edge of the box with one finger. # clock:+1m
TESS: There should be two on yellow paper. I don't see them in here. # mood:worried
* [What do those two people need? Is it the colour, or the size of the print as well? # km:r.adjust=full # ev:choice # ac:l1-1.2]
    -> yellow_told
* [I'm sure that white would do for today. It keeps things simple, and it's just a mock. # km:r.adjust=weak # harm:r.ignores-cue # ev:warm]
    TESS: It's just a mock to you. # mood:annoyed
    She writes "2 on yellow" on the lid herself.
* [Who are they? If I know what's the matter with them, I can put a name on each paper. # km:r.adjust=weak # harm:r.ignores-cue]
    TESS: Nothing is "the matter with" them. They read better on yellow. That's all you need. # mood:annoyed
* [Two on yellow. I'll do those first. Is there anything else about them to get right? # km:r.adjust=full # ev:choice # ac:l1-1.2]
    -> yellow_told
- -> helping

=== yellow_told ===
~ yellow = 1
TESS: Yellow, and large print. White paper swims about, one of them says. They both told me that I could ask you. # mood:relieved # fact:yellow
You send those two to the small machine straight away. Out they come, yellow as butter.
-> helping

=== helping ===
-> temper ->
{way == 1: -> ring_emyr}
-> ask_dev

=== ring_emyr ===
{queue == 1:The big machine is still on Emyr's menus.|The job screen says that the big machine is on menus until ten to one. They are Emyr Vance's, for Friday.} You ring the training kitchen. Something is frying. # clock:+2m # channel:phone # fact:queue # sound:phone-ring
EMYR: Kitchen! Make it quick. I've got a sauce on. # own:emyr
* [Emyr, Tess has an exam at one and her papers are wrong. May she go first? You'd have your menus by two. # rung:help,1 # ev:progress # ac:l1-2.5]
    EMYR: Menus are for tomorrow. Put Tess on. And tell her good luck from the kitchen. # mood:happy
* [Sorry to be a pain, Emyr! I know how busy it gets up there. I was just wondering how you're fixed today. # ev:warm]
    EMYR: I'm fixed over a pan. What is it you want? # mood:annoyed
    It takes you a while to get there. When you do, he says yes before you have finished.
* [Emyr, I've stopped your menus to do an exam. Exams come first. I thought it was only right to let you know. # harm:e.over-limit]
    ~ pushed = 1
    EMYR: You've stopped them? They're for tomorrow. I'd have said yes if you'd asked me. # mood:annoyed
* [Emyr, when do you need your menus? There's an exam at one and no machine for it. Could we swap with you? # rung:help,1 # ev:progress # ac:l1-2.5]
    EMYR: Nine tomorrow. So go ahead, swap. I've done resits in that hall. They need all the help they can get. # mood:happy
* [Put the phone down again, and go to ask Marian to speak to Emyr for you. He may well say no to you. # do # rung:help,2 # harm:e.passes-up]
    ~ met = 1
    MARIAN: Emyr? He says yes to everybody. You only have to ring him. # hold:+2m
    She rings him. He says yes.
-
The menus stop. The big machine takes a breath, and the first exam paper drops into the tray. # channel:counter # sound:paper # clock:+1m
-> timing

=== ask_dev ===
Dev Rana is at the bench, trimming tickets for the drama show. # clock:+2m
DEV: I've got this lot to do by three. Why, what's up? # own:dev
* [Tess's exam is at one, and page nine is wrong in all sixty. Could I have you for half an hour? You'd still make three. # rung:help,1 # ev:progress # ac:l1-2.5]
    DEV: Sixty hearts? Give me a staple puller. I'll take them out, and you put them in. # mood:happy
* [Let Dev get on with his tickets, and begin on your own. It is your job, and he has quite enough to do as it is. # do # ev:warm]
    You have done four when Dev comes over with a staple puller.
    DEV: I can count to sixty, you know. You only had to ask. # mood:neutral
* [Dev, drop those now, please. An exam matters more than a few theatre tickets, so I need you over here on this one. # harm:e.rewards-volume]
    ~ pushed = 1
    DEV: They aren't "a few theatre tickets" to drama. But all right. # mood:annoyed
* [How far have you got with those? I need two more hands for an exam at one. Can drama spare you for half an hour? # rung:help,1 # ev:progress # ac:l1-2.5]
    DEV: I'm well ahead. I'll pull the staples, you turn the page. It's like shelling peas. # mood:happy
* [Go and ask Marian if she would mind telling Dev to help you. It's nicer for him if it comes from the manager. # do # rung:help,2 # harm:e.passes-up]
    ~ met = 1
    MARIAN: Dev? He's six feet away from you. You can ask him. # hold:+2m
    DEV: I heard. Give me a staple puller.
-
The first staple comes out with a click. Page nine goes round, and in front of page ten. # sound:paper # clock:+1m
-> timing

=== timing ===
-> temper ->
TESS: And when do I get them? I want to be in the hall by half past, to calm everybody down. {blamed == 1:Myself too.|Me most of all.}
* [Sixty, in order, two on yellow, in Hall B by quarter to one. I'll carry them. If it slips, I'll ring you first. # km:i.time=full # promise:papers,+34m # fact:time # ev:info+choice # ac:int-7.3 # ac:int-7.4 # ac:l1-1.2]
    ~ said = 1
    TESS: Quarter to one. And you'll ring, not hope. Good. # mood:neutral
* [They'll be with you just as soon as they're done. We're going to go as fast as we can for you and all of your group. # harm:i.vague-time # ev:warm]
    TESS: As soon as they're done. I don't know how I put that on the board for sixty people. # mood:annoyed
* [You go ahead. I'll bring you all sixty by quarter to one, two on yellow. You'll hear from me sooner if I'm stuck. # km:i.time=full # promise:papers,+34m # fact:time # ev:info+choice # ac:int-7.3 # ac:int-7.4 # ac:l1-1.2]
    ~ said = 1
    TESS: Quarter to one, and sooner if you're stuck. I can work with that. # mood:neutral
* [By twenty past. I promise you that. I'll get every single one of them done if I have to run the whole way to Hall B. # km:i.time=weak # harm:i.beyond-control # promise:papers,+9m # ev:warm]
    ~ said = 2
    TESS: Twenty past? That's quick. That's wonderful. # mood:happy
* [If you come back here at about quarter to one, they ought to be ready on the counter for you to pick up by then. # km:i.time=adequate # promise:papers,+34m # fact:time # ev:info]
    ~ said = 3
    TESS: So I'm up and down the stairs twice. All right. Quarter to. # mood:neutral
- She goes, at a fast walk. Her shoes squeak all the way along the corridor. # sound:door # away
-> trouble

=== trouble ===
{said == 2:
    Twenty past comes and goes. The phone rings once, and stops. You have both hands full.
}
{way == 1:
    At twenty-seven minutes to one the big machine coughs and stands still. Forty-four are done. Somewhere inside it, a sheet of paper has folded itself up like a fan. # clock:+22m
    DEV: That's ten minutes to clear. Maybe more. The small machine is free, but it's slow. # own:trouble
- else:
    At twenty-seven minutes to one the stapler gives up. Forty-four are done. Dev shakes it. A spring falls out. # clock:+22m
    DEV: There's a new one in the stores, over the yard. That's ten minutes. Art has got one next door, if they're in. # own:trouble
}
* {way == 1} [Put the last sixteen on the small machine now, and ring Tess: a jam, {said == 1 or said == 3:but it's still|and it'll be} quarter to one. # do # km:i.update=full # ev:info+progress # ac:int-8.2]
    -> still_on_time
* {way == 2} [Borrow the art room's stapler, and ring Tess while Dev is gone: a hitch, {said == 1 or said == 3:but it's still|and it'll be} quarter to one. # do # km:i.update=full # ev:info+progress # ac:int-8.2]
    -> still_on_time
* {said == 1 or said == 3} [Ring Tess now: something has broken, so it will be ten to, not quarter to. Can she hold the seal for that? # do # km:i.update=full # promise-moved:papers,+17m # ev:info+choice # ac:int-8.2]
    -> a_bit_late
* {said == 0} [Ring Tess now: something has broken, so it will be ten to one. Can she hold the seal for that? # do # km:i.update=full # promise:papers,+17m # ev:info+choice # ac:int-8.2]
    -> a_bit_late
* {said == 2} [Ring Tess now: it won't be twenty past, it will be ten to one. Can she hold the seal for that? # do # km:i.update=adequate # promise:papers,+17m # ev:info+choice # ac:int-8.2]
    -> a_bit_late
* [Keep your heads down and put it right. She has enough on her mind, and a call would only worry her more. # do # ev:warm]
    ~ when = 2
    It takes a good deal longer than ten minutes. You do not look up until the phone rings. # clock:+17m # sound:phone-ring
    TESS: It's ten to. They're shutting the doors. Where are my papers? # mood:angry
    {way == 1:They are in the tray. You pick them all up at once.|Dev slams in the last staple.}
* [Send Dev across with the forty-four, to tell Tess that the others will be along in a little while. # do # km:i.update=weak # harm:i.vague-time]
    ~ when = 2
    DEV: She said, "How long is a little while?" I said I'd ask.
    The last sixteen are done at ten to one. # clock:+17m
- -> bad_papers

=== still_on_time ===
TESS: Thank you for ringing. I've told them all to breathe. I may try it myself. # mood:relieved
{way == 1:
    The small machine is slow, but it does not stop. The last one is done with three minutes in hand. # clock:+8m
- else:
    Dev is back in two minutes with a pink stapler that says ART, HANDS OFF. The last one is done with three minutes in hand. # clock:+8m
}
-> bad_papers

=== a_bit_late ===
~ when = 1
TESS: Ten to. I'll stand in the door till you come. But not a minute after. # mood:worried
The last one is done at thirteen minutes to one. # clock:+14m
-> bad_papers

=== bad_papers ===
The good papers are in a new box, with the two yellow ones on top. The bad ones lie in a heap on the counter: {way == 1:sixty of them|the four that tore, which you printed again, and some odd sheets}. # prop:exam-papers # away
A student called Jay has come in for his poster. He is leaning on the counter, not far from the heap.
* [Count the bad ones with Dev, lock them in the steel bin, and sign the log. Then pick up the good box. # do # km:s.secure=full # done:secure # fact:locked # ac:int-9.1b]
    ~ bad = 1
    "{way == 1:Sixty|Four and nine sheets}," says Dev. You write it down. The lid shuts with a clunk. # sound:stamp
    Jay gets his poster from Dev, and you go.
* [Turn them over, put a note on top that says PLEASE LEAVE, and run. You will be back in five minutes. # do # critical:unsecured # fact:left]
    ~ bad = 3
    Jay reads the note. Then he looks at the clock, and at the heap. You are already on the stairs.
* [Push them under the counter, where Jay can't see them, and lock them up once you have been to the hall. # do # km:s.secure=weak # fact:under]
    ~ bad = 2
    They slide in between the spare toner and somebody's lunch.
* [Put the bad ones through the shredder, with Dev to count them, and sign the log. Then pick up the good box. # do # km:s.secure=full # done:secure # fact:locked # ac:int-9.1b]
    ~ bad = 1
    The big shredder takes them a handful at a time. "{way == 1:Sixty|Four and nine sheets}," says Dev. You write it down and sign. # sound:paper
    Jay gets his poster from Dev, and you go.
* [Drop them into the paper sack by the door on your way out. They are no good now, so it's kind to recycle. # do # critical:unsecured # fact:left]
    ~ bad = 3
    The sack is full, and has no lid. A heart, upside down, looks out of the top.
* [Take them along with you, in the old box, for Tess. They are her papers, so it's only polite to ask her first. # do # km:s.secure=weak # fact:carried]
    ~ bad = 4
    Two boxes, one on the other. You have to look round the side of them to see the stairs.
- -> handover

=== handover ===
{said == 3:
    Tess meets you at the top of the stairs, out of breath. She walks you to the little room next to Hall B. # place:meeting-room # clock:+2m
- else:
    The little room next to Hall B. Through the wall, sixty people are not talking. Tess has the door open before you knock. # place:meeting-room # clock:+2m
}
{
- when == 0: TESS: {said == 2:It was going to be twenty past.|Quarter to one, and not a minute over.} # promise-kept:papers # sound:door
- when == 1: TESS: Ten to one, on the dot. I've got my foot in their door. # promise-kept:papers # sound:door
- else: TESS: I'd stopped looking at the clock. It wasn't helping. # mood:annoyed # sound:door
}
{bad == 4:
    TESS: Two boxes? Which is which? Please tell me that you know. # mood:worried
    You have to open both of them to be sure.
}
{way == 1:
    She lays her hand flat on the lid. # done:reprint
- else:
    She lays her hand flat on the lid. # done:byhand
}
* [Let's go through one white and one yellow, you and me, page by page. It's one minute. Then they're yours. # km:s.look=full # ev:progress+choice # ac:int-9.1b]
    -> look_through
* [They're all perfect now. I have been through every single one, so you go in there and enjoy yourself! # km:s.look=weak # untrue:checked # ev:warm]
    ~ sure = 1
    TESS: Every one? Oh, you star. # mood:happy
* [You open one and I'll open one. If they're right, we'll each pull out one more, and a yellow one. # km:s.look=full # ev:progress+choice # ac:int-9.1b]
    -> look_through
* [Would you sign for them first, please? It's just to say that you've had sixty, and they are as they should be. # km:s.look=weak]
    She signs against the wall, without her eyes leaving the door.
    TESS: I've signed one of those before. Yesterday. # mood:sad
* [Quick, take them in! It's the same machine and the same two people, so they're bound to be right by now. # km:s.look=weak # ev:warm]
    TESS: I hope so. # mood:worried
- -> write_up

=== look_through ===
~ looked = 1
Page eight. Page nine. The heart is where a heart should be.
In the {yellow == 1:yellow one|second one} the last two pages have stuck together. You part them. It takes no time at all.
TESS: Right way up. I could frame it. Now let me go and scare them gently. # mood:happy
-> write_up

=== write_up ===
She takes the box in, and the door shuts. You walk back to the print room. # place:print-room # prop:none # sound:door # away
{bad == 2: The heap is where you left it. Marian is looking at it. "Exam papers," she says. "Under a counter." She locks them up herself.}
{bad == 3: There are fewer papers than there were. You are almost sure of it. Jay has gone, and so has his poster.}
Write up the job now, while it is fresh in your mind. # record # ac:l1-1.1
* [Put it in the diary: ask Tess on Monday how they did, and talk about the check. # do # clock:+5m]
    You write it under "Monday, 10.00", and draw a small heart next to it. The right way up. # sound:pen
* [Write to Tess: "Could two of us look at each proof from now on, you and one of us? Five minutes. When suits you?" # do # km:s.recur=full # ev:choice # clock:+5m]
    ~ plan = 1
    The answer comes at four. # sound:email-sent
    TESS: "Yes, please. Half past four on the day. Both of us sign, or nobody does. T." # mood:happy
* [Send Tess a copy of the proof that she signed, with a friendly note: "So that we all know for next time!" # do # harm:r.blames # ev:warm # clock:+5m]
    ~ blamed = 1
    The answer comes at four. # sound:email-sent
    TESS: "Received. T. Maddox." # mood:annoyed
* [File it, and go back to the posters. It came right in the end, and she has an exam to run. # do # clock:+5m]
    The posters have all unrolled again.
- -> monday

=== monday ===
Monday, ten o'clock. The college is still waking up. # heading:Four days later # clock:+5585m # channel:counter
{
- bad == 3: -> leaked
- else: -> tess_back
}

=== leaked ===
Marian shuts the door behind her. # mood:worried
MARIAN: Somebody got hold of Tess's paper. Page nine was on a group chat by two o'clock on Thursday. The evening group had it on their phones before they sat down. # mood:worried
MARIAN: So that exam was called off. The bad papers were in this room at ten to one. Who saw to them?
* [I did, and I left them out. I was in a hurry. What can I do to help put it right now? # ev:progress]
    MARIAN: Thank you for saying so. You can help me print the new one. Then we count it, twice, and lock it up. # mood:sad
* [Jay was the only one near them. You would really have to ask him about it, not me. # harm:r.blames]
    MARIAN: I'll talk to Jay. He's eighteen, and he found an exam on a counter. Who put it there? # mood:annoyed
* [It was Tess's exam that we were saving. I'm sure that she would understand that. # ev:warm]
    MARIAN: She might. There are nineteen other people who have to sit it again. # mood:sad
- -> tess_back

=== tess_back ===
Tess comes in with a green folder. She looks as if she has slept{bad == 3:, but not much}. # sound:door
TESS: Morning.
{bad == 3:
    TESS: I've rung nineteen people, one by one. I don't want to shout at anybody. I'm too tired. # mood:sad
}
{sure == 1:
    TESS: One of the yellow ones had two pages stuck together. She sat there for ten minutes and thought that she'd gone mad. You told me you had looked at every one. # mood:annoyed # untrue-found:checked
}
{lie == 1:
    TESS: And it's on the ticket that the fault was on the proof. Not the machine. I'd sooner have had it straight. # mood:annoyed # untrue-found:machine
}
TESS: I've brought you the next one. # mood:neutral
* [Before that: did the papers do their job on Thursday? What worked, and what didn't? # km:s.after=full # ev:choice # ac:int-8.3]
    -> verdict
* [I hope it was all lovely in the end! You looked so much happier when I left you. # km:s.after=weak # ev:warm]
    TESS: {looked == 1:It went well.|It went.} Thank you for asking. # mood:neutral
    She waits a moment, in case there is more of a question to come.
* [Right you are. Pop it on the counter, and I'll make you out a ticket straight away. # harm:s.unchecked]
    TESS: Nobody's asked me how it went. I thought somebody might. # mood:neutral
* [First tell me about Hall B. Out of ten, how did we do? What would have made it ten? # km:s.after=full # ev:choice # ac:int-8.3]
    -> verdict
- -> again

=== verdict ===
{
- looked == 1 && when < 2: TESS: Sixty people turned to page nine, and nobody put a hand up. The man who last sat one in 1986 got the heart right. He shook my hand. # mood:happy # fact:verdict
- when == 2: TESS: We began ten minutes late, and two of them cried. They settled. But you could have rung. # mood:sad # fact:verdict
- sure == 1: TESS: The rest went well. The man who last sat one in 1986 got the heart right. # mood:neutral # fact:verdict
- else: TESS: Two pages were stuck together in one of them. She thought it was her. The rest of it was fine. # mood:neutral # fact:verdict
}
{yellow == 0: TESS: And the yellow ones were in small print. They needed them large. I should have been asked. # mood:annoyed}
{pushed == 1: TESS: {way == 1:Emyr|Dev} tells me he wasn't asked, by the way. He was told. I was sorry to hear that. # mood:annoyed}
-> again

=== again ===
{opens_up:
    TESS: I'll tell you something. I signed that proof on Wednesday, against a wall, with my driving glasses on. I was covering for somebody. I couldn't have told page nine from a bus. # mood:sad # fact:glasses
}
{plan == 1: -> plan_agreed}
TESS: {blamed == 1:You've told me whose name was on it. So what do we do about it?|So what do we do, so that it doesn't happen to the next one?} # own:again
* [Two of us look at each proof, you and one of us, from page one to the end. Then both sign. When would suit you? # km:s.recur=full # ev:choice]
    TESS: Half past four, when I've sat down. With the right glasses on. # mood:happy
* [If tutors could please just look at their proofs a bit more closely, I think that would be a great help to us all. # km:s.recur=weak # harm:r.blames # ev:warm]
    TESS: "Tutors." Right. I'll let them all know. # mood:annoyed
* [I'll go over each proof of yours by myself, twice. You won't ever need to look at one of them again. That's easy. # km:s.recur=weak # ev:warm]
    TESS: And the week you're on holiday? # mood:neutral
* [There's a box for our check that was empty. Could we fill it in side by side? Five minutes, you and one of us. # km:s.recur=full # ev:choice]
    TESS: Side by side. I like that. Half past four, when I've sat down. # mood:happy
* [I'll make a big sign for the counter: CHECK YOUR PROOF. Then there's nobody who can say that they weren't told. # km:s.recur=weak]
    TESS: I was told. It's on the form. I still didn't see it. # mood:neutral
- -> overtime

=== plan_agreed ===
TESS: And your email. Both of us, five minutes, both sign. I've told the whole corridor. They want it too. # mood:happy
You show her the new line on the ticket. There are two boxes now, side by side. # sound:pen
-> overtime

=== overtime ===
She opens the green folder.
TESS: This is 180 workbooks, for tomorrow at nine. Could you stay on tonight and do them? I'd feel so much safer.
* [That's over my hundred, and staying on is for Marian to decide. I'll ask her now. You'll hear from me by two. # rung:overtime,2 # promise:answer,+4h # ask:overtime # ev:info+progress]
    {manager_no: -> marian_no}
    -> marian_yes
* [Of course I will. After all that you've been through, I'd stay here until midnight for you. It's no trouble. # rung:overtime,0 # harm:e.over-limit # ev:gift]
    ~ over = 1
    TESS: Would you? You're very kind. # mood:happy
    Marian hears the machine at seven that night. She was about to lock up. # clock:+9h
    MARIAN: Who said you could stay on? There's nobody else in the building. I'd have put it on the early shift. # mood:annoyed
* [I can't, I'm afraid. It's a hundred at the most for me, and we shut at five. That's just the way it is here. # rung:overtime,0 # harm:e.refuses-higher]
    TESS: Is there nobody who can say yes? # mood:annoyed
    There is. It is on the yellow card, behind your head.
* [Marian does those. She's in the end room. You go along and knock, and I'm sure that she'll be happy to help. # rung:overtime,2 # harm:e.cold-transfer # ev:warm]
    TESS: So I tell it all again from the start. End room. # mood:neutral
* [May I take you in to Marian now? It's her who decides on staying late, and I'll tell her what it's for. # rung:overtime,2 # ask:overtime # ev:choice+progress]
    {manager_no: -> marian_no_here}
    MARIAN: Tomorrow at nine, 180, after the week you two have had. No need to stay late. It can go on the early shift. You'll have them at eight. # mood:happy
    TESS: At eight. That's better than what I asked for. # mood:happy
- -> finale

=== marian_yes ===
TESS: By two. Thank you. # mood:neutral
MARIAN: Tomorrow at nine? It needn't be tonight. The early shift can have them done by eight. Tell her that. # clock:+2h
You ring Tess at noon. # promise-kept:answer # sound:phone-ring
TESS: At eight? That's better than what I asked for. # mood:happy
-> finale

// Marian may say no to all of it by nine. She says what she can do, and who tells Tess.
=== marian_no ===
MARIAN: So not all 180. Ninety by nine, on the early shift, and ninety by noon. Tell her yourself, and now: she has a class to plan. # clock:+2h # fact:half
You ring Tess at noon. # sound:phone-ring
* [It's a no to all 180 by nine: I asked, and you should hear it from me. Ninety by nine, the rest by noon. Who needs theirs first? # promise-kept:answer # ev:bad-news+info+choice]
    TESS: The nine o'clock lot. The others don't open theirs till one. That works, and I know it today and not tomorrow. # mood:happy
* [I did try for you, but Marian's being ever so strict today and there's no moving her. So it's ninety by nine and ninety by noon. # promise-kept:answer # harm:r.blames]
    TESS: I dare say she has her reasons. Ninety by nine. I can work with that. # mood:neutral
* [I can't promise every one of them for nine, but please don't worry about it: we'll do as many as we can for you, as soon as we can. # promise-kept:answer # harm:i.vague-time # ev:warm]
    TESS: How many is as many? I've two groups. I need a number. # mood:annoyed
    You give her the number: ninety by nine, and the rest by noon.
- -> finale

=== marian_no_here ===
MARIAN: So not all 180, Tess. Ninety by nine, on the early shift, and the other ninety by noon. I can keep to that. # mood:neutral # fact:half
TESS: My second lot don't open theirs till one. I'd sooner have it said to my face than find it at the hatch. # mood:neutral
* [Then the ninety at nine go to your first group, and I'll bring the rest up by noon. Is there anything in that that doesn't work? # ev:choice+progress]
    TESS: Only that I shan't be able to moan about it. # mood:happy
* [I'm so sorry about that, Tess. I really did hope for more, and if it were up to me alone you'd have every one of them by nine. # harm:r.blames # ev:warm]
    TESS: She's standing next to you. Ninety will do. # mood:neutral
* [There we are, then. I'll leave the two of you to sort out who's having what, and I'll get on with the exam office's posters. # harm:e.cold-transfer]
    TESS: So it's me that's to say which ninety, and to whom. # mood:annoyed
    She says it, and Marian writes it down. You'd have known which form to put it on.
- -> finale

=== finale ===
{extra == 1:
    Marian has the machine's counter in her hand: 150 in colour, and 90 spare exam papers with nowhere to go. She would like a word. # mood:annoyed
}
{
- bad == 3: -> end_leaked
- mood <= 1 && when < 2 && bad != 2 && over == 0 && extra == 0: -> end_settled
- else: -> end_patched
}

=== end_settled ===
{
- opens_up: TESS: I came in here on Thursday all ready for a fight. You never gave me one. # mood:happy # ending:settled
- else: TESS: That's me done, then. I'm off to mark sixty hearts. # mood:neutral # ending:settled
}
-> END

=== end_patched ===
{
- mood <= 1: TESS: Well. They got their exam. # mood:neutral # ending:patched
- else: TESS: They got their exam. I'll not say that it was a good day. # mood:annoyed # ending:patched
}
-> END

=== end_leaked ===
On the wall, next to the yellow card, Marian has pinned up a date: the evening group's new exam. It is three weeks off. # ending:leaked
-> END

// She may ask for whoever is in charge, or leave, at the start of any exchange.
=== temper ===
{gone == 0 && walks_out: -> walk}
{asks_manager && met == 0: -> manager ->}
->->

=== manager ===
~ met = 1
TESS: Is there somebody in charge here I could talk to? # mood:angry
* [Of course. That's Marian Cole. I'll fetch her, and tell her all of it on the way. # ev:choice+info]
    Marian hears it from you between one door and the next. # clock:+1m
    MARIAN: Tess, I'm Marian. I know what's wrong with them, and when it's for. My colleague can put it right, and has my word behind it.
* [She'd only tell you the same as I have. Shall we carry on, while there's time? # harm:e.refuses-higher]
    TESS: I asked you a simple thing. # mood:angry
* [Please give me one more chance. I'd so love to be the one to sort this for you. # harm:e.holds-on # ev:warm]
    TESS: It isn't about you. But go on. # mood:annoyed
-
->->

=== walk ===
~ gone = 1
TESS: I can't stand here any longer. I'll do it myself, with a box of staples and anybody who'll help. # mood:angry
She puts the lid on the box and takes it with her. # fact:walked # prop:none # sound:door # away
* [Go after her with Dev and two staplers. Say: "Three will be faster. Where shall we sit?" # do # rung:help,1 # ev:progress]
    You do it on the stairs, the three of you, a step each. It is five past one when the last staple goes in. # clock:+50m
    TESS: I didn't ask you to. Thank you. # mood:neutral
    ~ bad = 1
* [Let her go. She's upset, and she will feel better if she can do it in her own way. # do # ev:warm]
    The exam begins at twenty past one. You hear about it from Emyr. # clock:+70m
* [Tell Marian that a tutor has just walked out, and leave it for her to deal with. # do # harm:e.passes-up]
    MARIAN: Which tutor? With what? When's her exam? # clock:+70m
    She has to find Tess to get the answers. The exam begins at twenty past one.
- Write up the job now, while it is fresh in your mind. # record # ac:l1-1.1
* [Ask Tess for ten minutes on Monday: what went wrong at the counter, and what would help? # do # km:s.after=adequate # ev:choice # clock:+5555m]
    Monday, ten o'clock. She comes, with a green folder under her arm. # heading:Four days later
    TESS: I nearly didn't. But you asked, and nobody else has. # mood:neutral # fact:verdict
* [Leave it there for now. She knows where you are, if she would like to talk about it. # do # clock:+5555m]
    Monday, ten o'clock. A green folder comes over from nursing, by somebody else's hand. # heading:Four days later
- On it is a note, in green ink: "180 for tomorrow, nine o'clock. Please look at page nine." # ending:walked
-> END
