// s08 Everyone heard. A complaint about a colleague who is a friend, and who is listening.
VAR mood = 2
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

VAR route = 0     // where the account is taken: 1 side room, 2 by phone, 3 at the desk, 0 nowhere
VAR k_card = 0    // has read the complaints card
VAR k_line = 0    // has seen where the queue stands
VAR k_box = 0     // has read the comment cards
VAR heard = 0     // has heard about Friday
VAR due = 0       // 1 a call promised for three o'clock
VAR boss = 0      // she has asked for whoever is in charge
VAR swore = 0     // an outcome for Nisha was promised
VAR shown = 0     // 1 Nisha has read the account, 2 Nisha has rung her
VAR told = 0      // 1 Mr Gill knows today
VAR fixed = 0     // 1 the desk has changed
VAR came = 0      // Kit has come in on Friday

-> desk

=== desk ===
Tuesday, twenty to eleven, Millrace Surgery. You lead the reception team. You are at the back desk with the answerphone in one ear and Friday's rota in front of you. # place:surgery # channel:counter # heading:Tuesday, 10.40
Two metres away, on the front desk, is Nisha Varma. You have eaten your lunch with Nisha for six years. Five people are queuing, all the way up to her elbow.
A woman in a bus driver's jacket went out a minute ago. Now she comes back in, faster than the automatic door. # sound:door
ORLA: Are you in charge of her? Because she's just told this whole room what my son is under the hospital for. # mood:angry # cue:account
Nisha stops typing. In the queue, somebody who was coughing has stopped as well. # own:open
* [I lead this team. Let me come round the desk to you first, so that you can talk to me without talking to everybody. # km:r.open=full # ev:choice # ac:prob-1.1]
    You walk round. With nothing between you, she brings her voice down by half, all by herself.
    ORLA: I'd like to have been given the choice five minutes ago. # mood:annoyed
* [I'm so sorry to hear that you're upset. Tell me what it was that she said, and I'll get it all down for you right away. # km:r.open=weak # ev:warm]
    You pick up a pen. The queue has gone so quiet that you can hear the lid come off.
    ORLA: You want me to say it again? Here? # mood:angry
* [I'm sure that it can't have been meant like that. Nisha's the most careful of us all, and she'd be horrified to hear this. # harm:r.blames # ev:warm]
    Nisha looks at her keyboard. Orla looks from her to you and back.
    ORLA: Oh, I see. You're pals. # mood:angry
* [I'm the reception lead, and this stops being public right now. Give me three seconds and I'll be round there beside you. # km:r.open=full # ev:progress # ac:prob-1.1]
    It takes you four. She has turned her back to the queue by then, and so do you.
    ORLA: Right. Well, that's something. # mood:annoyed
- ORLA: I'm Orla Kearney. He's Kit, he's twelve, and he was standing right beside me.
-> where

=== where ===
Through the glass you can see a boy on the wall by the bike rack. He has his hood up and his back to the building. # fact:kit
ORLA: There's a woman from his school in that queue, and he saw her. I'm not leaving him on that wall on his own. # mood:worried
* [There is a side room with a window on to that wall. You could see him the whole time. Will you come in and tell me there? # km:r.private=full # ev:choice # ac:prob-1.4]
    ORLA: With a door on it? # mood:neutral
    She bangs on the glass and points, until the hood nods.
    ~ route = 1
    -> room
* [So was it the letter from the continence clinic that she read out to you? I only ask to be sure that I've got the right boy. # critical:aloud # harm:i.private-data]
    You said it at the pitch one uses across a desk. In the queue a woman in a school fleece looks hard at her shoes.
    ORLA: That's twice. In ten minutes, that's twice. # mood:angry # fact:no-account # fact:told-none # fact:no-time
    She goes. Outside she puts her jacket round the boy on the wall, and neither of them looks back. # sound:door # away
    -> nisha
* [Of course you can't. Give me the main points just here, as quietly as you like, and then I needn't keep you away from him. # km:r.private=weak # ev:warm # fact:at-desk]
    ORLA: Quietly. In here. # mood:annoyed
    She does try. The person at the front of the queue takes half a step nearer to the leaflets.
    ~ route = 3
    -> account ->
    -> plan
* [Go and be with him. I'll shut a door and ring you on your own phone, at a quarter past twelve today. Would that be better? # km:r.private=full # km:i.time=full # promise:noon,+93m # ev:choice+info # ac:prob-1.4]
    ORLA: It would. I'll have him dropped at school by then, and I'm home between shifts till four. # mood:neutral
    She writes the number on your pad herself. Nobody has to say it aloud.
    ~ route = 2
    -> plan

=== room ===
The side room has two chairs, a box of tissues and a poster of a skeleton that somebody has given a paper hat. You shut the door and turn her chair to the window. # place:office # clock:+2m # sound:door # fact:in-room
{mood >= 2:
    ORLA: Two minutes. Then I'm out there with him. # mood:annoyed
- else:
    ORLA: He's not moved. All right. # mood:worried
}
-> account ->
-> plan

// ---------- The account, wherever it is taken ----------
=== account ===
ORLA: We came up for his letter. She looks at her screen and says it. Which clinic, and what for. As if she was calling a raffle. # mood:sad
ORLA: I drive the number nine. I talk to sixty people at once, all day long. I know which button is the microphone.
{route == 3: Somebody in the queue laughs at that, not unkindly, and then remembers that they aren't meant to be listening.}
* [Leave the pen alone and say nothing. Keep your eyes off the clock, and wait to hear whether there is any more of it to come. # do # km:r.listen=full # ev:progress]
    It is a long silence, and she is the one who ends it.
    -> more
* [Oh, that must have been simply awful for the two of you. I'd have been in floods of tears, if he had been a son of mine. # km:r.listen=weak # ev:warm]
    ORLA: Well, he isn't. # mood:annoyed
* [To be fair to everyone, they've moved the queue for the flu clinic, so people do stand a good deal closer than they used to. # harm:r.cuts-across # ev:info]
    ORLA: So it's the queue's fault. # mood:annoyed
* [And what happened then? There's no hurry with any of it, and I shan't write a thing until you have told me the last part. # km:r.listen=full # ev:choice]
    ORLA: What happened then was his face. # mood:sad
    -> more
- -> temper

= more
ORLA: He said, "Mum, can we go." And he went. By dinner it'll be all round Year Seven. # mood:sad
ORLA: And he's down for the nurse on Friday, at twenty to nine. He says he's not coming through that door again. Not past them. # fact:friday
~ heard = 1
-> temper

= temper
{asks_manager && boss == 0: -> upstairs ->}
ORLA: I'm not after money. I'd like one person in this place to know what that was like. # own:sorry
* [I'm sorry that Kit had to stand there and hear that in front of a queue. I didn't see how it came about, so I won't guess. # km:s.sorry=full # ev:ack]
    ORLA: No. Don't guess. But thank you. # mood:relieved
* [She was in the wrong and I'm ashamed of her. On behalf of every one of us here, I do apologise to the two of you for that. # harm:r.blames # km:s.sorry=weak # ev:ack]
    ORLA: So you've made up your mind, and you've not asked her a thing. # mood:neutral
* [I'm sorry if anything that was said to you this morning came across as upsetting. It's never what we would want for you. # km:s.sorry=weak # ev:warm]
    ORLA: If. # mood:annoyed
    She says it quite softly, the way you'd put down something that was handed to you broken.
* [He came in for a letter and went out in front of everyone. I'm sorry. How it came to happen has yet to be looked at. # km:s.sorry=full # ev:ack]
    ORLA: That's it. That's just what it was. A letter. # mood:relieved
* [From now on you two can come straight to the front, each time, and never have to stand in that line. I'll see to it. # harm:i.beyond-control # km:s.sorry=weak # ev:gift]
    ORLA: To the front of it? With everybody watching? # mood:neutral
    She thinks about it, though. It would save her a good deal of waiting.
- -> asks

= asks
{
- mood >= 2:
    ORLA: So what's going to be done to her? And don't tell me it will be "looked at". # mood:angry # own:fair
- else:
    ORLA: So what happens to her now? I'd like a straight answer, if you have one. # own:fair
}
* [That isn't mine to decide, and it stays private to her. What you'll be told is what was found, and what will be different. # km:i.fair=full # ev:bad-news+info # fact:told-limits # ac:prob-1.4]
    ORLA: I don't like that. But it's an answer. # mood:neutral
* [She'll be disciplined, I can promise you that. Nobody stays on a front desk of mine after what you two have been through. # critical:outcome # harm:i.beyond-control # ev:gift # fact:told-outcome]
    ~ swore = 1
    ORLA: Good. I'll hold you to it. # mood:relieved
    She writes it on the back of her hand: "disciplined", and today's date.
* [I've known Nisha for six years, and she hasn't an unkind bone in her body. It can't have been as loud as it felt to you. # harm:r.blames # ev:warm # fact:told-none]
    ORLA: You've known her for six years. I've known him for twelve. # mood:angry
* [I don't know, and I may not tell you once I do. Mr Gill hears you and hears her, and writes to you with what he has found. # km:i.fair=full # ev:bad-news+info # fact:told-limits # ac:prob-1.4]
    ORLA: Both of us. Fine. I'd want that if it was me. # mood:neutral
- -> words

= words
ORLA: And it gets written down, does it? Whose words would those be?
* [I have a very clear idea of it now, thank you. I'll do a proper summary afterwards, so you needn't sit through all of it. # km:r.read-back=weak # ev:warm]
    ORLA: Needn't I? All right. # mood:neutral
* [Yours. I'll read out what I have and you stop me where it's wrong. And what would you like to come of it, for you and Kit? # km:r.read-back=full # ev:choice # ac:prob-1.5 # ac:ext-9.1a]
    -> wants
* [There's a box for just that: "Staff: attitude and manner". I'll tick it for you, and then it will go to the right person. # km:r.read-back=weak # harm:i.jargon]
    ORLA: It wasn't her manner. She was perfectly polite. She was just loud. # mood:annoyed
* [You say it and I'll write it, and you'll hear it back line by line. Then tell me what would put this right for both of you. # km:r.read-back=full # ev:choice # ac:prob-1.5 # ac:ext-9.1a]
    -> wants
- ->->

= wants
She stops you once. You had written "shouted"; it was "said, loudly". You change it. # fact:read-back
ORLA: I want somebody to tell him it won't happen to him twice. I want a way in on Friday that isn't past that queue. And whoever looks into it shouldn't be a mate of hers. # fact:wants # fact:friday
~ heard = 1
->->

=== upstairs ===
~ boss = 1
ORLA: You know what? I want whoever runs this place. Not you. # mood:angry
* [You shall have him. He's Mr Gill, he's free from noon, and I'll hand him this myself. I'd like to hear the end of it first. # ev:choice+info]
    ORLA: Mr Gill. Right. # mood:neutral
* [Honestly, he would only send it straight back down to me. It's much the quickest for you if we two carry on as we are. # harm:e.refuses-higher]
    ORLA: I bet it is. # mood:angry
* [Please, do let me put it right for you myself. I'd feel so much happier if we could sort it out here between us two. # harm:e.holds-on # ev:warm]
    ORLA: I'm not here to make you happier. # mood:annoyed
- ->->

// ---------- What she takes away with her ----------
=== plan ===
{walks_out: -> storms}
{
- route == 2:
    She is half out of the door already.
    ORLA: And this isn't going in a drawer, is it? # mood:neutral
- else:
    ORLA: {wants_writing:I want it all on paper. And even then it'll go in a drawer, I suppose.|And then it goes in a drawer, I suppose.}
}
-> plan_choices

=== plan_choices ===
* [Take a complaints card from the rack by the door, and read it. # look]
    "Tell us, or tell the practice manager. He will look into it and write to you. Free help with a complaint: the advocacy service, which isn't part of us. Not content with the answer? The ombudsman." # fact:card # sound:paper
    ~ k_card = 1
    ORLA: {route == 2:I'm listening. I'm just looking at him as well.|That's a small card for a lot of people.}
    -> plan_choices
* {k_card == 1} [It's with Mr Gill, our manager, today, and he'll write to you. On here is free help from outside, and the ombudsman after that. # km:i.route=full # ev:info # fact:card-given # ac:ext-5.4 # ac:prob-4.1]
    ORLA: Outside. Good. I'll want somebody who doesn't drink your tea. # mood:neutral
* {k_card == 0} [It's with Mr Gill, who's our manager, today. He will write to you. I'm not sure what comes after that, but I will find out. # km:i.route=adequate # ev:info # ac:ext-5.4]
    ORLA: Somebody ought to be sure. # mood:neutral
* [I'd so much sooner put it right between ourselves. Once it's a formal complaint it is all letters, and that helps nobody. # harm:i.hides-stage # ev:warm]
    ORLA: So there's a formal one. And I'd not have heard of it. # mood:annoyed
* [It won't, I promise you. I'll keep an eye on it myself, and you can always come and ask for me by name, any day at all. # km:i.route=weak # ev:warm]
    ORLA: And if you're off? # mood:neutral
* {k_card == 1} [No. Mr Gill has it today and you'll get his answer on paper. If it's the wrong one, this card has the people who can say so. # km:i.route=full # ev:info # fact:card-given # ac:ext-5.4 # ac:prob-4.1]
    ORLA: So there's somebody over you. There generally is. # mood:neutral
-
{route == 2:
    She tucks what you gave her into her sleeve, driver fashion, and goes out to the wall. The boy shifts along for her without looking up. # sound:door # away # fact:by-phone
    -> nisha
}
-> when

=== when ===
ORLA: And when do I hear?
* [Today at three, from me, on your own phone: that he's got it, and what he does first. I'll leave no messages. Is three all right? # km:i.time=full # promise:three,+249m # ev:info+choice]
    ~ due = 1
    ORLA: Three. I'm home between shifts at three. Don't leave it with my mother-in-law, whatever you do. # mood:neutral
* [Very soon, you have my word on it. We would never leave anything as serious as this hanging over the two of you for long. # harm:i.vague-time # ev:warm # fact:no-time]
    ORLA: I could run a bus service on "very soon". # mood:annoyed
* [I'll ring you at three today, to say that he has it and what day he can see you. Will you be able to pick up then? # km:i.time=full # promise:three,+249m # ev:info+choice]
    ~ due = 1
    ORLA: At three I'm between shifts, at home with my boots off. Yes. # mood:neutral
* [Mr Gill will ring you himself inside the hour. I'll go up and make sure that he drops whatever it is he's busy with now. # harm:i.beyond-control # km:i.time=weak # ev:gift # fact:no-time]
    ORLA: Inside the hour. I'll sit by it, then. # mood:relieved
- {heard == 0: ORLA: He won't be in on Friday, by the way. You can cross him off. # fact:friday}
She goes out to the wall. The boy shifts along for her without looking up. # place:surgery # sound:door # clock:+2m # away
-> nisha

=== storms ===
ORLA: No. I've heard enough. I'll put it in writing, and it won't be to you. # mood:angry # fact:no-time
She goes out to the wall, and takes the boy by the sleeve. # place:surgery # sound:door # away
~ route = 0
-> nisha

// ---------- The colleague ----------
=== nisha ===
Nisha has put up the "Please ring" sign and followed you to the back desk. Her tea has a skin on it.
NISHA: I feel sick. What did she say about me? You'll put in that they moved the queue, won't you? You know what I'm like. # mood:worried # own:nisha
* [I can't go over it with you, and that's fairer on you as well. Mr Gill will want your side. Can you carry on, or shall we swap? # km:s.even=full # ac:prob-1.3]
    NISHA: Swap. Just till my hands stop. # mood:sad
* [Oh, Nish, don't torture yourself like this. I'll see that he knows what you're really like, and it'll be forgotten by Friday. # km:s.even=weak # ev:warm]
    NISHA: You're a good friend. # mood:relieved
    She goes back to the desk. In the queue, the woman in the school fleece has been watching you both.
* {route > 0} [Here, you'd better read what I've got so far. It's only fair that you should know it, before he asks you anything about it. # harm:i.private-data # ev:warm]
    ~ shown = 1
    She reads it twice, with her lips moving. # fact:shown
    NISHA: I never said "hospital". Did I? I'll tell him that I said "appointment". # mood:worried
* [Write down what you remember, for Mr Gill and not for me, while it's fresh. I'll take the desk, if you'd like ten minutes. # km:s.even=full # ac:prob-1.3]
    NISHA: For him. Yes. All right. Could it be fifteen? # mood:sad
* [Why not ring her yourself? If she heard from you how sorry you are, it need never go upstairs, and you'd both feel better. # rung:account,1 # ev:warm]
    ~ shown = 2
    She's gone for ten minutes, and comes back with her eyes red. # clock:+10m
    NISHA: I cried. I didn't mean to. She ended up telling me that it was all right. # mood:sad
- -> carry

=== carry ===
{
- route == 2: Five past twelve. Mr Gill, the practice manager, is coming down the stairs with a sandwich. You are due to ring Orla Kearney in ten minutes. # clock:+80m
- else: Noon. Mr Gill, the practice manager, has come out of his meeting upstairs. You can hear him laugh on the landing. # clock:+65m
}
-> carry_choices

=== carry_choices ===
* [Look at where the queue is standing, and why. # look]
    There's a yellow line on the floor, two metres back, with "Please wait here" on it. Since last Monday a banner for the flu clinic has stood on top of it. People now wait at the desk. # fact:line
    ~ k_line = 1
    -> carry_choices
* [Go through the comments box on the window sill. # look]
    Six cards. Four are about the car park. One, three weeks old: "I now know all about the man in front." One from last Thursday: "Can we please say things somewhere else?" Two different people were on the desk. # fact:box # sound:paper
    ~ k_box = 1
    -> carry_choices
* {route == 2} [Stop him for two sentences: what it is about, and that you want half an hour as soon as you have made your call to her. # do # rung:account,2 # fact:gill # ac:ext-9.1c]
    ~ told = 1
    GILL: Go and ring her. I'll be upstairs, and I'll still be hungry.
    -> phone
* {route == 2} [Shut the door of the side room and ring her. He'll be upstairs with that sandwich for another half an hour at the least. # do]
    He nods at you through the glass as you dial.
    -> phone
* {route == 2} [Sit him down now and tell him the whole thing. He's the one who decides, and she'd surely rather that he knew it first. # do # rung:account,2 # fact:gill # ev:warm]
    ~ told = 1
    He asks good questions, a lot of them. When you next look up it is ten to one. # clock:+42m
    -> phone
* {route == 2} [Ask Mr Gill to make that call, if he'd be so kind. A manager's voice would mean so much more to her than yours or mine. # do # rung:account,2 # fact:gill # harm:e.cold-transfer # ev:warm]
    ~ told = 1
    GILL: And say what to her? She's expecting you, and you know what you told her. Ring her, and then come up. # mood:neutral
    -> phone
* {route != 2} [Go up now, with what you wrote in your hand, ask him for ten minutes and shut the door behind you before you begin. # do # rung:account,2 # fact:gill # ac:ext-9.1c]
    ~ told = 1
    -> brief
* {route != 2} [Let it rest till the morning. She'll have calmed down and so will Nisha, and he'll get a fairer picture from all of you. # do # harm:e.holds-on # ev:warm]
    Upstairs, the laugh goes into the lift, and the front door shuts after it.
    -> handover
* {route != 2} [Email it up to him, marked confidential, with a kind word to say that you're around if he has got any questions at all. # do # rung:account,2 # fact:gill # km:e.brief=weak # ev:warm]
    ~ told = 1
    At one he comes down and finds you.
    GILL: I've read it. Come up. I'd sooner have heard it, because I can't ask an email anything. # mood:neutral
    -> friend
* {route != 2} [Ring the area complaints team and ask them to take it from here. They're the experts in this, and it's kinder to Nisha. # do # rung:account,3 # harm:e.passes-up # ev:warm]
    ~ told = 1
    They are kind about it. They ask whether the practice manager knows, and then they ring him. At one he comes down.
    GILL: I've just heard about my own front desk from somebody forty miles away. Come up. # mood:annoyed
    -> friend

=== phone ===
Side room, door shut. She picks up before it has rung once. # place:office # channel:phone # sound:call-connect # clock:+5m # promise-kept:noon
{mood >= 2:
    ORLA: Kearney. # mood:annoyed
- else:
    ORLA: Hello. Hang on, I'll shut the kitchen door. There. Nobody can hear me now but the washing machine.
}
{shown == 2: ORLA: She rang me, you know. Crying. I was stood outside his school, telling her it would all be all right. # mood:annoyed}
-> account ->
{heard == 0: ORLA: He won't be in on Friday, by the way. You can cross him off. # fact:friday}
ORLA: And Mr Gill? He'll ring, will he?
YOU: I'm going up to him now. You'll know by three today when he can see you.
-> brief

// ---------- The manager ----------
=== brief ===
Mr Gill's room, with the door shut. He moves a sandwich off the chair. # place:office # channel:meeting # clock:+5m # away
{told == 0:
    He stops chewing when he hears what it is about. # rung:account,2 # fact:gill # ac:ext-9.1c
    ~ told = 1
}
GILL: Go on. What do I need to know? # own:brief
* {route > 0} [A boy's clinic was named in the queue. These are his mother's words, not mine. She knows you'll hear them both. He's due on Friday. # km:e.brief=full # ac:prob-1.3 # ac:prob-1.7]
    GILL: Clear. And have you told her anything about what I might decide?
    {swore == 1:You look at your shoes. That is an answer as well.|You shake your head, and he writes that down too.}
* [It was a bad moment on a busy desk, to be honest. They're both so upset. I think a kind word with each of them would do wonders. # km:e.brief=weak # ev:warm]
    GILL: A kind word about what? I don't know yet what was said. # mood:neutral
    He gets it out of you, a piece at a time.
* [It's Nisha, I'm afraid. She's read out somebody's letter and his mother's on the warpath. Would you like her off the desk today? # km:e.brief=weak # harm:r.blames]
    GILL: Have you asked Nisha? Has anybody? And "warpath" is a word I'd not like that mother to find in her file. # mood:annoyed
* {route > 0} [A mother says that her son's clinic was said aloud. I have her account, read back to her, what she's been told, and what he needs by Friday. # km:e.brief=full # ac:prob-1.3 # ac:prob-1.7]
    GILL: In that order, please. And then I'll find her a day, before I do anything else.
    {swore == 1:He gets to the word "disciplined", and stops.|He hears it standing up, and doesn't break in once.}
* {route == 0} [A boy's clinic was said aloud, and his mother has left. I've no account from her, and I'm part of the reason. He's due here on Friday. # km:e.brief=adequate]
    GILL: Thank you for the last bit. I'll write to her today, then, and I won't send it from you. # mood:neutral
- -> friend

=== friend ===
{swore == 1: GILL: You've told her what I'll decide before I've met either of them. I shall have to unsay that, and she'll believe neither of us. # mood:annoyed}
{shown == 1: GILL: It's odd, by the way. Nisha's note has two of this mother's sentences in it, word for word. # mood:neutral}
{shown == 2: GILL: And Nisha has rung her? From here? Whose idea was that? # mood:annoyed}
GILL: So who asks the questions? You run that desk. I'd normally give it to you.
* [Not me, please. Nisha's my friend, and I was two metres off. It should be someone with no lunch table to go back to. # km:e.friend=full # fact:declared]
    GILL: I wondered if you'd say. I'll do it, then. You're a witness like the rest. # mood:happy
* [I'd be glad to. I know the desk, and I know Nisha, and she will be more open with me than with anyone else in this place. # harm:e.holds-on # ev:warm]
    GILL: How long have you two been having lunch? # mood:neutral
    You tell him. He takes it back.
* [I suppose that it had better be you. I'd only add that whoever does it ought to know what a good colleague she's been. # km:e.friend=weak # ev:warm]
    GILL: That's a reference. I asked for a name. It's me. # mood:neutral
* [Somebody else. I've had lunch with her for six years. Whatever I found, nobody could be sure of it, and nor could I. # km:e.friend=full # fact:declared]
    GILL: That's a hard thing to say about a friend, and it's the kind one. I'll do it. # mood:happy
- -> before

=== before ===
GILL: One more. Has it happened before?
* {k_box == 1} [Twice in three weeks, on cards in the box: two people overheard, by two different colleagues. So it's more than one voice. # km:e.pattern=full # ev:info]
    GILL: So it's the desk as well as whoever sits at it. Give me those cards. # mood:neutral
* {k_box == 0} [Not that I've heard of. I haven't looked through the comments box, so I'll do that today and bring you what is in it. # km:e.pattern=adequate]
    GILL: Do. People tell a box what they won't tell a face. # mood:neutral
    There are two cards in it, it turns out, about being overheard. # fact:box
    ~ k_box = 1
* [No, never. It truly was a one-off, and nobody could be sorrier than she is. You really needn't worry about the rest of us. # harm:s.third-repeat # ev:warm]
    He opens the comments box himself, at home time. There are two cards in it. He puts them on your keyboard. # fact:box
    ~ k_box = 1
* [People do like to grumble in any waiting room, don't they? I could put a nice notice up, if you thought that it would help. # km:e.pattern=weak # ev:warm]
    GILL: Saying what? "Please don't listen"? # mood:neutral
- GILL: And it goes into the incident log tonight, whoever said what. That part is mine.
-> handover

// ---------- The record, and the desk ----------
=== handover ===
{
- route == 2: Ten to two, and the afternoon team comes on at the hour. # place:surgery # channel:counter # clock:+80m # away
- else: Ten to two, and the afternoon team comes on at the hour. # place:surgery # channel:counter # clock:+95m # away
}
You write the case up first, and you keep to what is needed: no clinic, no condition. # sound:pen # record
{k_line == 1: The banner has not moved. Four people are standing in front of it, breathing on the desk.|There are four people at the desk already, and it's not yet two.}
* [From today we all take a bit more care at the desk, please, and keep our voices down. I know I can rely on every one of you. # km:s.recur=weak # ev:warm]
    They nod. By three the queue is back at Nisha's empty chair, and somebody is spelling out a surname.
* {k_line == 1} [The banner moves, so the line is where it was. Clinics are pointed at on the screen, never said. That's all of us, from now on. # km:s.recur=full # fact:changed # ac:prob-1.7]
    ~ fixed = 1
    Nobody asks who or why. Two of them pick up the banner and walk it to the far door.
* {k_line == 0} [From now on clinics are pointed at on the screen or written down, never said. That's all of us, and I'm starting with me. # km:s.recur=adequate # fact:changed # ac:prob-1.7]
    ~ fixed = 1
    It helps. People still stand close enough to read the screen.
* [You'll have heard that there's been trouble with a mum and Nisha over her lad's clinic. Let's all be lovely to Nisha today. # harm:i.private-data # ev:warm]
    They are lovely to her. By four the whole of the back office knows whose lad it was.
* {k_line == 1} [Let's try something: queue behind the yellow line again, banner by the far door, and anything clinical is written down or shown. # km:s.recur=full # fact:changed # ac:prob-1.7]
    ~ fixed = 1
    A man on his way out says that he thought somebody had stolen the line.
-
{
- route == 0: -> friday_lost
- route == 2:
    At half past two Mr Gill comes down himself to say that he has rung her. She has Monday, at four.
    -> friday
}
-> ring

=== ring ===
{told == 1:
    Five to three. Mr Gill has your note, and has said he'll come down with a day for her. His door's still shut. # clock:+68m
- else:
    Five to three. Mr Gill has gone out, and knows nothing of it yet. # clock:+68m
}
* {told == 1} [Ring her at three anyway. He's got it and he's read it, and you'll ring again by five with the day, whatever it turns out to be. # do # promise-kept:three # ev:info]
    ORLA: {due == 1:Two minutes to. I've only got the one boot off. By five, then.|I'd given up on today. By five, then. I'll write it on my hand.} # mood:neutral # channel:phone # sound:call-connect
    At ten to five you ring again, with Monday.
* [Give it till there's something to say. She's had a hard enough day as it is, and one good call will be so much kinder than two of them. # do # harm:r.silent-deadline]
    {told == 1:He comes down at twenty-five past three. She has rung at twenty past.|He doesn't come back. At twenty past three she rings.} # clock:+28m
    ORLA: {due == 1:Three, you said. I've two hours at home in the day, and I've spent one of them looking at a phone.|I've heard nothing. I gave it the hour. I gave it five.} # mood:annoyed # channel:phone # sound:phone-ring
* [Let Nisha make the call to her. She would so like the chance to say something, and a sorry straight from her might mend it. # do # harm:e.cold-transfer # ev:warm]
    Nisha gets as far as her own name. # clock:+20m
    ORLA: Why has she got my number? Who gave her my number? # mood:angry # channel:phone
* {told == 1} [Knock on his door for a day, even a rough one. At three you ring her, with whatever he has been able to tell you by then. # do # promise-kept:three # ev:info+progress]
    "Monday, ten or four," he says, with his hand over the phone. You ring her as the hour strikes on somebody's radio.
    ORLA: {due == 1:Monday at four. On the dot, as well. You could have my job.|Monday at four. Well. That's the first I've heard all day that had a number in it.} # mood:happy # channel:phone
* {told == 0} [Ring her at three, and tell her the truth: he's out, he hasn't got it yet, and you will see to it first thing tomorrow. # do # promise-kept:three # ev:bad-news+info]
    ORLA: So it did go in a drawer. Well. Thank you for telling me yourself. # mood:annoyed # channel:phone
- -> friday

=== friday ===
Friday, early. {told == 1:Mr Gill has begun to ask his questions, and has asked you yours.|Mr Gill heard of it on Wednesday, from Orla, before you had got up the stairs.} Nisha has come in early. She says good morning, and doesn't ask. On today's list: K. Kearney, nurse, 8.40. # clock:+3895m # heading:Three days later # place:surgery # channel:phone # away
* [Ring Orla. There's the side door, or the nurse can meet them at the fire exit: which would Kit like, and who should be there? # do # km:s.check=full # ev:choice+progress]
    ORLA: Hang on, I'll ask him. He says the side door. He says nobody. He says, well, can the nurse have her ordinary face on. # mood:happy # agree:door
    You tell the nurse. She practises. # done:door
    ~ came = 1
* [Have the nurse go out to the car park, and see him in his mum's car. It'll be a lovely surprise, not to have to come in at all. # do # done:door # harm:i.acts-unsaid # ev:gift]
    The nurse taps on the window of a small blue car, with a bag, in front of the school bus.
    ORLA: He's got under the coats. What did you think he'd do? # mood:angry
* [Keep a special eye out for the two of them at the desk, with a big smile, so that he can see there's no awkwardness about it. # do # km:s.check=weak # ev:warm]
    At twenty to nine you smile at the door. At nine you are still doing it.
    ORLA: He got as far as the bike rack, and we went round the block twice. We'll have to do this another way. # mood:sad
* [Ring Orla. Ask how Kit is about today, what would make it easier, and whether a way in by the side would suit him better. # do # km:s.check=full # ev:choice+progress]
    ORLA: He's in the hall with his shoes on, which is further than I'd have bet. He says yes to the side. He says thanks. He says don't tell you he said thanks. # mood:happy # agree:door
    You're there with the key at twenty to. He goes by very fast, with his hood down. # done:door
    ~ came = 1
* [Leave them in peace this morning. They've had more than enough attention from the lot of you, and she knows where you are. # do]
    The line in the list goes grey at five to nine. "Did not attend."
    ORLA: I said he'd not come through that door. Did anybody write it down? # mood:sad
- -> differently

=== differently ===
{came == 1: Twenty past nine. Orla has come round to the front by herself, and has stopped to read the floor. # channel:counter # clock:+60m # sound:door}
{swore == 1: ORLA: Mr Gill tells me nobody's been "disciplined", and he'd not say if they had. You promised me. # mood:angry}
{shown == 2 && route != 2: ORLA: And she rang me. Crying. I was stood outside his school, telling her it would be all right. # mood:annoyed}
{route == 3: ORLA: That woman from the school got the second half as well, you know, while I was telling you. # mood:sad}
ORLA: {opens_up:I'll tell you what I'm going to tell Mr Gill. I didn't come back in to get anybody the sack. I came back in so that he'd see me do it.|So what's different? Since Tuesday.} # own:changed
{opens_up: ORLA: And what's different out there now?}
* {fixed == 1} [Nobody says a clinic's name at that desk now; it's shown or written. Mr Gill's letter will have the rest. What have we left out? # km:i.changed=full # ev:info+choice]
    ORLA: {came == 1:I know. I pointed at my own name just now, and felt like royalty.|That's something for the next lad, then.} # mood:happy
* [Between you and me, Nisha's been moved to the back office for a while. I thought that it might help you both to know it. # harm:i.private-data # ev:gift]
    ORLA: That's her business, isn't it? # mood:worried
    You can see her wonder what you say about Kit, between you and somebody.
* [Everybody's been spoken to, and we have all learned such a lot from it. Thank you so much for taking the time to tell us. # km:i.changed=weak # ev:warm]
    ORLA: Learned what? # mood:neutral
* {fixed == 0} [Not enough yet. We've been asked to take care, and that's all. I'll take what you have told me back to Mr Gill today. # km:i.changed=adequate # ev:bad-news+info]
    ORLA: At least you didn't dress it up. # mood:neutral
- -> finish

=== finish ===
{
- (opens_up || mood == 0) && swore == 0:
    ORLA: He's asked me whether he can have the side door every time. I said he could ask you that himself, when he's ready. # mood:happy # ending:settled
- mood <= 1 && swore == 0:
    ORLA: I'll see what the letter says. Then I'll see. # mood:neutral # ending:waiting
- else:
    ORLA: I've found somebody outside to help me with it, who's nobody's mate. I'd keep your notes, if I were you. # mood:neutral # ending:outside
}
-> END

=== friday_lost ===
Friday, early. There's a letter from the advocacy service on Mr Gill's desk, and a line through the list: K. Kearney, nurse, 8.40, cancelled by mother. # clock:+3950m # heading:Three days later # place:surgery # away
GILL: She's changed surgeries. She has also written down, very exactly, who said what and where everybody stood. # mood:sad
* [I'd like to give you my own part in writing, as it was: what I said aloud or left undone, and what I'd do in its place. # do # km:s.check=weak]
    GILL: Thank you. It'll go with the rest. It's the only page of this that will do anybody any good. # mood:neutral
* [I do feel awful for her. Would it help if I sent some flowers, with a card from the two of us, to say that we're thinking of Kit? # ev:warm]
    GILL: To a new address, with his name on the card? No. # mood:neutral
* [With respect, she never gave us a proper chance to put it right. She was in and out of the place inside ten minutes, after all. # harm:r.blames]
    GILL: And what did we do with the ten? # mood:sad
- You take Kit off Friday's list. It is the only thing left that you can do for him quietly. # ending:lost
-> END
