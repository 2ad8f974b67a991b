// A whole small case, ready to play. Make it yours passage by passage: the lines that begin with
// two slashes say what to put where, and learners never see them. docs/AUTHORING.md goes through it.
// Everybody in it, and the shop, are invented. Keep it so: no real firm and no real person.

// How the customer is. The game sets these before each turn; declare the ones you ask about.
VAR mood = 1               // 0 settled, 1 uneasy, 2 cross, 3 furious
VAR asks_manager = false   // true once she is so angry that she wants whoever is in charge

// Your own notes of what has happened, each a whole number. Say here what each number means.
VAR ticket = 0    // 1 the order ticket has been read
VAR tape = 0      // 1 the learner has seen the short tape, 2 the manager knows of it
VAR lie = 0       // 1 the learner told her that the tape was nothing
VAR met = 0       // 1 she has asked for the manager
VAR remedy = 0    // 1 the hem is let down again, 2 she has her money back
VAR word = 0      // 1 you said you would ring by a time, 2 you said you would text
VAR diary = 0     // 1 her name is in the desk diary

-> arrival

// The start. Say when and where it is and what the learner is busy with, let the customer come in,
// and let them say one thing. The replies are a good greeting (or two) and some that fall short.
=== arrival ===
Monday, a quarter to eleven. You are on the counter at Thimblewick Alterations, pinning up a sleeve.
A woman comes in. She uses a wheelchair, and she has a pair of black trousers over her knees. # sound:door
THEA: Morning. You shortened these for me. I picked them up on Friday.
* [Good morning. The pins can wait. What is wrong with them? # km:r.open=full # ev:progress # ac:l1-1.3]
    You put the sleeve down, and she sees you do it.
    THEA: They're too short. By a long way.
* [Good morning, madam. I'll be with you after this sleeve. # km:r.open=weak # ev:warm]
    You put in six more pins. She watches each one go in.
    THEA: Take your time. They won't get any shorter. # mood:annoyed
* [Hello. Come to the low end here, and tell me what is up. # km:r.open=full # ev:progress # ac:l1-1.3]
    THEA: Oh, good. I can see over this end. # mood:happy
    THEA: It's these. They're too short. By a long way.
* [Good morning. Have you got your ticket with you for them? # km:r.open=weak]
    THEA: I've got the trousers. Will they do? They're too short. # mood:annoyed
- -> asking

// Finding out. "own" lets the learner type an answer first; its question is in case.json. The best
// reply asks an open question, so the customer tells you something that matters later (a fact).
=== asking ===
-> temper ->
THEA: {mood >= 2:So. Can we talk about the trousers now?|So, what do you need to know?} # own:ask
* [Tell me how they sit on you, and what you asked us for. # km:r.questions=full # ev:progress # ac:ext-5.1]
    THEA: I asked for them left long. I sit all day, and that pulls a leg up. These stop above my ankles. # fact:sitting
* [Did you measure the legs before you brought them to us? # km:r.questions=weak]
    THEA: I didn't need to. I can see my socks. # mood:annoyed
* [I am so sorry to hear that. You must feel so let down. # km:r.questions=weak # ev:warm]
    THEA: I just want to know what happened.
    She waits for you to ask her something.
* [How much too short are they? Would you say two inches? # km:r.questions=adequate # ev:info # ac:ext-5.1]
    THEA: Two, yes. And I asked for them left long, as I sit all day. # fact:sitting
- -> impact

// What it has done to them. The customer says something real; one reply names that very thing.
=== impact ===
-> temper ->
THEA: I've got an interview on Friday. It's my first in a year. These are the only smart trousers I own. # mood:worried
* [Your first one in a year, and nothing to wear. I'm sorry. # km:r.impact=full # ev:ack # ac:l1-1.4]
    THEA: Yes. That's just what it is. # mood:relieved
* [I'm very sorry for any trouble that this may have caused. # km:r.impact=weak # ev:warm]
    THEA: That's what the lift company says. # mood:neutral
* [Please don't worry. No one looks down at trousers, do they? # harm:r.ignores-cue # ev:warm]
    THEA: I'm sitting down. They're right there. # mood:annoyed
* [By Friday? That's soon. We are full of prom dresses just now. # km:r.impact=weak]
    THEA: I gave you three weeks the first time. # mood:annoyed
- -> order

// Whose job is it? The customer asks, and you say what there is to look at.
=== order ===
-> temper ->
You hold up one leg. The order tickets hang on a rail behind you. There is a yellow work card by the till.
THEA: So who got it wrong? You or me?
-> order_choices

// Two look-ups ("look") that the learner may take or leave, each good for a fact, each coming back
// here. What the learner has looked at opens a better reply, and closes a worse one.
=== order_choices ===
* [Find her order ticket on the rail. # look # ac:l1-2.2]
    ~ ticket = 1
    It says: "MARSH. Black trousers. Worn sitting, so leave long: 31 inches. Paid £14." # fact:ticket
    THEA: Is that mine? What does it say?
    -> order_choices
* [Read the yellow work card by the till. # look # ac:l1-2.2]
    It says: "OUR MISTAKE? Do it again free, or give the money back up to £20. You decide. Over £20, or if other orders may be wrong: tell Arjan Bains at once." # fact:card
    THEA: Is there a card for that? It must happen a lot.
    -> order_choices
* {ticket == 1} [We did. It says 31 inches, so it's ours to put right, and I can do that. # km:s.lawful=full # rung:hem,0 # ev:progress # ac:prob-1.1]
    THEA: Thank you. I hoped I wouldn't have to argue. # mood:relieved
* {ticket == 0} [I think it was us. You know what you asked for. I can put that right. # km:s.lawful=adequate # rung:hem,0 # ev:progress # ac:prob-1.1]
    THEA: You think? It's written down somewhere. I watched you write it. # mood:neutral
* [I'd better ask our manager to see to this one. You'll be in good hands. # rung:hem,2 # harm:e.passes-up # ev:warm]
    He is on the phone to a bride. It takes him four minutes to come out. # hold:+4m
    ARJAN: You can do this one yourself. It's all on the yellow card.
* [It could be either, to be fair. Most trousers do ride up when you sit. # harm:r.blames]
    THEA: I know how trousers work. That's why I told you. # mood:annoyed
- -> why

// Look for the cause. "cue" starts a clock: from that line on the learner knows, and should tell
// the right person soon. A reply that finds nothing leaves the trouble where it is.
=== why ===
-> temper ->
THEA: How does that happen? I said it twice.
Behind you is the workbench, with its own tape measure pinned along the edge. You have another in your pocket.
* [Measure the leg with your own tape, and then along the bench one. # do # km:s.cause=full # ev:progress]
    Yours says 29 inches. The bench tape says 31. Its first two inches are not there. # cue:tape # fact:tape
    ~ tape = 1
* [Ask Bea from the workroom to show you both how she measured it. # do # km:s.cause=full # ev:progress+info]
    Bea lays the leg along the bench. "31," she says, and then she stops. The tape starts at two inches. # cue:tape # fact:tape
    ~ tape = 1
* [I'm afraid that Bea is still quite new. She does try, poor thing. # harm:r.blames # ev:warm]
    THEA: I didn't ask who to blame. I asked how it happened. # mood:annoyed
* [These things do happen in a busy week. Let's get yours put right. # km:s.cause=weak # ev:warm]
    THEA: I dare say they do. # mood:neutral
-
{tape == 1:
    -> tell
}
-> options

// The thing nobody mentions. Two good replies say who is called, why and when. One hides it.
=== tell ===
THEA: So every hem that came off that bench is short? # own:tell
* [It may be. I'm calling Arjan, our manager, so no more go out. # km:e.tell=full # rung:tape,2 # ev:info+progress]
    THEA: Good. I'd hate it to be somebody's wedding. # mood:relieved
    ~ tape = 2
* [Oh no, I shouldn't think so. It's only a bit of an old tape. # untrue:only # ev:warm]
    THEA: If you say so. # mood:neutral
    ~ lie = 1
* [It could be. May I show Arjan, our manager, now, for a minute? # km:e.tell=full # rung:tape,2 # ev:info+choice]
    THEA: Please do. I'm in no rush, and they may be. # mood:relieved
    ~ tape = 2
* [I will tell someone when it's quiet. Let's get you done first. # harm:e.holds-on # ev:warm]
    THEA: And the ones that go out before it's quiet? # mood:annoyed
-
{tape == 2:
    -> manager
}
-> options

// Somebody else comes in. Pass on the whole story, and keep other people's business private.
=== manager ===
Arjan comes out of the back with a pencil behind his ear.
ARJAN: Morning. What have we got?
* [The bench tape starts at two inches. Any hem since may be short. # km:e.pattern=full # ev:progress]
    ARJAN: Then nothing leaves until I've checked it. Well spotted.
* [This lady isn't happy with her hem. Could you talk to her, please? # harm:e.cold-transfer]
    THEA: I've just told all this to your colleague. # mood:annoyed
    ARJAN: Then let me look at that tape. Ah. I see.
* [It's only a small slip on one hem. We've got it all in hand here. # km:e.pattern=weak # ev:warm]
    ARJAN: Is that the bench tape? Where are its first two inches?
* [The bench tape is short. Mr Ibbot's suit for court was cut on it! # km:e.pattern=adequate # harm:i.private-data]
    ARJAN: Keep your voice down, please. But thank you. I'll check them all. # mood:worried
    THEA: I hope you don't tell him about my interview. # mood:annoyed
- -> options

// Ways to put it right. The customer should hear more than one, with what each means, and pick.
=== options ===
-> temper ->
THEA: {mood >= 2:And mine? What are you going to do?|And mine? What can you do?} # own:options
* [You choose. We can let them down free by Thursday, or you can have your £14 back. # km:i.options=full # ev:choice]
    -> picks
* [I'll get the £14 put back on your card now. That would be the quickest for us all. # km:i.options=weak # ev:progress]
    THEA: I'd have liked to be asked. But all right. # mood:neutral # agree:refund
    -> refund
* [I'll have them done again for you. It's the very least that we can do, isn't it? # km:i.options=weak # ev:warm]
    THEA: Is that the only choice? Go on, then. # mood:neutral # agree:redo
    -> redo
* [What would help? I can give you £14 back, or have them let down free for Thursday. # km:i.options=full # ev:choice]
    -> picks

// What the customer picks. Here that turns on how she has been treated so far.
=== picks ===
{mood >= 2:
    THEA: I'd sooner have the money. I'll take them to somebody else. # mood:annoyed # agree:refund
    -> refund
}
THEA: I like these trousers. If there's cloth enough, let them down. # mood:neutral # agree:redo
-> redo

// Say it before you do it: what, when, what it costs, and is that all right? One reply just does
// it, one is vague, and one gives too much. "done" is when it is done, after whichever reply.
=== redo ===
There is cloth enough. You fold the trousers over your arm.
* [They'll be 31 inches, ready on Thursday, with nothing to pay. All right? # km:i.say=full # ev:info+choice # ac:prob-1.2]
    THEA: All right. Thirty-one. Say it to the tape as well. # mood:happy
* [Take them straight through to the workroom, so that no time at all is lost. # do # harm:i.acts-unsaid # ev:progress # ac:prob-1.2]
    THEA: Hello? Where are they going? # mood:annoyed
* [I'll get these sorted out for you now. They'll be done in next to no time. # km:i.say=weak # harm:i.vague-time # ac:prob-1.2]
    THEA: How long is no time? # mood:neutral
* [We'll do them again, and I'd like you to have £40 as well, for the upset. # km:i.say=weak # ev:gift # redress:40.00/14.00]
    THEA: Forty pounds? They only cost me fourteen. # mood:happy
-
~ remedy = 1
Bea takes them {tape == 0:back to her bench|off, and goes to find a tape that starts at nought}. # km:s.fit=full # done:redo # sound:paper
-> closing

// The same for the other remedy. "redress" says what was given, and what would have been fair.
=== refund ===
You have the refund screen up. Her card is on the counter.
* [I'll put £14 on this card. You'll have it by Thursday. All right? # km:i.say=full # ev:info+choice # ac:prob-1.2]
    THEA: All right. Fourteen, by Thursday. # mood:neutral
* [Put it straight through, and hand her the slip when it prints out. # do # harm:i.acts-unsaid # ev:progress # ac:prob-1.2]
    THEA: What was that? How much? # mood:annoyed
* [I'll do that for you. You'll have it whenever your bank is ready. # km:i.say=weak # harm:i.vague-time # ac:prob-1.2]
    THEA: I'll keep an eye out, then. All month. # mood:annoyed
* [I'll put £40 on your card. It's only right, after all this upset. # km:i.say=weak # ev:gift # redress:26.00/14.00]
    THEA: They only cost me fourteen. Are you sure? # mood:happy
-
~ remedy = 2
The slip prints, and you hand it to her. # redress:14.00/14.00 # done:refund # sound:paper
-> closing

// The promise: a day and a time that the learner can keep. "promise" starts its clock.
=== closing ===
THEA: {remedy == 1:And when will I hear from you?|And will you tell me what you find out?} # own:close
* [I'll ring you on Thursday, by eleven o'clock. Does that suit you? # km:i.time=full # promise:news,+3d # fact:thursday # ev:info+choice]
    ~ word = 1
    THEA: By eleven. I'll keep my phone on my knee.
* [We'll let you know as soon as we can. You have my word on that. # harm:i.vague-time # ev:warm]
    THEA: As soon as you can. Right. # mood:neutral
* [Shall I text you by eleven on Thursday? It may save you a call. # km:i.time=full # promise:news,+3d # fact:thursday # ev:info+choice]
    ~ word = 2
    THEA: A text is good. I can read it on the bus.
* [You can ring us any time on Thursday. Just ask for me by name. # km:i.time=weak # ev:info]
    THEA: So it's me that has to ring. # mood:annoyed
- -> write_up

// The record. "record" puts the form of case.json before the replies that follow.
=== write_up ===
She turns her chair round in one move, and is out of the door. # sound:door # away
Write up the case first, while it is fresh in your mind. # record
* [Put Ms Marsh's name in the diary for Thursday. # do]
    ~ diary = 1
    You underline "by eleven", twice. # sound:pen
* [File it, and get on. You will remember Thursday. # do]
    The sleeve is still waiting, with six pins in it.
* {tape == 1} [Take the bench tape in to Arjan, to show him. # do # rung:tape,2]
    ~ tape = 2
    ARJAN: Since this morning? I wish I'd known. Two have gone out.
- -> thursday

// Days later. The heading tells the learner, "clock" moves the time on. The promise is kept, or it
// is not, and the learner sees what became of what was done on the first day.
=== thursday ===
{diary == 1:
    Thursday, just after nine. There is her name in the diary, in your writing. # heading:Three days later # clock:+70h
- else:
    Thursday. It has been busy. It is ten to eleven when you think of Ms Marsh. # heading:Three days later # clock:+4310m
}
{tape == 2:
    ARJAN: Four more hems were short. We've done them all again, and the old tape is in the bin.
- else:
    ARJAN: We've had three more people back about short hems. It was the bench tape. Nobody had told me.
}
{remedy == 1 && tape == 0:
    Hers hung on the rail at 29 inches, again. Bea has just done them a third time: 31.
}
{remedy == 1 && tape > 0:
    Her trousers are on the rail. You measure them: 31 inches.
}
Arjan looks at you, and at the clock. # own:thursday
* [{word == 2:Text|Ring} her now. Tell her what you found, and ask if all is well. # do # km:s.check=full # ev:info+progress # ac:l1-1.4]
    {word > 0:
        You do it while the clock is in sight. # promise-kept:news
    }
    THEA: {word == 2:I thought I'd ring you back. |}A tape with no start. Well, thank you for telling me. # mood:relieved
* [{word == 2:Text|Ring} her now. Thank her, and say it was all a small mix-up. # do # km:s.check=weak # ev:warm]
    {word > 0:
        You do it while the clock is in sight. # promise-kept:news
    }
    THEA: {word == 2:I had your text. |}A mix-up of what? That's what I asked you. # mood:annoyed
    You tell her about the tape.
* [Leave it until she gets in touch. She may be busy before Friday. # do]
    You leave it. In the afternoon the phone rings. # clock:+6h # sound:phone-ring
    THEA: It's Thea Marsh. I thought I'd have heard from you by now. # mood:annoyed
    You tell her about the tape.
* [Ask Arjan to do it, if he'd be so kind. He has such a nice voice. # do # harm:e.passes-up # km:s.check=weak]
    ARJAN: It's you that she knows. Go on.
    {word > 0:
        You pick up the phone with the clock in sight. # promise-kept:news
    }
    THEA: Oh, it's you. So what was it? # mood:neutral
    You tell her about the tape.
- -> changed

// What has changed since: the reply that says it is only there for a learner who did it. An untruth
// from the first day comes out here.
=== changed ===
{lie == 1:
    THEA: And you told me it was only a bit of an old tape. # mood:annoyed # untrue-found:only
}
THEA: And the next person? Will it be right for them?
* {tape == 2} [Yes. There's a new tape, and each order has been checked. # km:i.changed=full # ev:info+progress # ac:l1-1.5]
    THEA: Then it was worth coming in. # mood:happy
* {tape < 2} [It will be now. I'm sorry that I didn't look any sooner. # km:i.changed=adequate # ev:info]
    THEA: So am I. But thank you for saying it. # mood:neutral
* [I'm sure it will. I really wouldn't worry about all that. # km:i.changed=weak # ev:warm]
    THEA: I didn't ask if I should worry. # mood:neutral
* [I can only talk about your own order, I'm sorry to say. # harm:r.ignores-cue]
    THEA: I'm not asking for names. # mood:annoyed
- -> finale

// The end. Every way through the story comes to a line with "ending", and then to END.
=== finale ===
{
- tape == 2 && mood <= 1:
    THEA: {remedy == 1:I'll be in for them at four.|The money is there, and my sister has lent me a pair.} Wish me luck for Friday. # mood:happy # ending:settled
- tape == 2:
    THEA: Well. It got done in the end. # mood:neutral # ending:settled
- tape == 1:
    THEA: Three more people, and you had the tape in your hand. # mood:sad # ending:patched
- else:
    THEA: Three more people. And nobody thought to measure the tape. # mood:sad # ending:patched
}
-> END

// A side trip, called with "-> temper ->" from above: it comes back to where it was called from.
// Here the customer asks for the manager, once, if you have made her as angry as that.
=== temper ===
{asks_manager && met == 0: -> boss ->}
->->

// The customer asks for the manager. Granting it is right; putting it off is not.
=== boss ===
~ met = 1
THEA: I'd like to speak to whoever is in charge here. # mood:angry
* [Of course. That's Arjan Bains. I'll tell him it all, so you needn't. # ev:choice+info]
    He hears it from you on the way, and comes round to where she can see him. # clock:+2m
    ARJAN: Ms Marsh, I'm Arjan. I'm sorry it's been hard work. My colleague can put this right.
* [He would only say the same as me, I'm afraid. Shall we just carry on? # harm:e.refuses-higher]
    THEA: I see. I'll remember that. # mood:angry
* [Please let me have one more go first. I'd so like to get this right. # harm:e.holds-on # ev:warm]
    THEA: One more, then. # mood:annoyed
-
->->
