#!/bin/sh
# Makes the files beside it anew, with an ffmpeg that has libx264, libvpx, libvorbis, libopus and libmp3lame:
# a black picture of 32 by 18 pixels and silence, one second of them, as small as the encoders go.
set -e
cd "$(dirname "$0")"
ffmpeg="ffmpeg -hide_banner -loglevel error -y -bitexact"
picture="-f lavfi -i color=black:size=32x18:rate=2:duration=1"
sound="-f lavfi -i anullsrc=r=16000:cl=mono:duration=1"
exact="-fflags +bitexact -flags:v +bitexact -flags:a +bitexact" # the same bytes each time
# Without the encoder's name and options (unit 6), which are longer than the picture.
$ffmpeg $picture $sound -c:v libx264 -bsf:v filter_units=remove_types=6 -pix_fmt yuv420p -c:a aac -b:a 8k \
  -movflags +faststart $exact composite.mp4
$ffmpeg $picture $sound -c:v libvpx -c:a libvorbis -q:a 0 $exact composite.webm
$ffmpeg $sound -c:a aac -b:a 8k $exact sound.aac
$ffmpeg $sound -c:a libmp3lame -b:a 8k -write_xing 0 -id3v2_version 0 $exact sound.mp3
$ffmpeg $sound -ar 48000 -c:a libopus -b:a 6k -frame_duration 60 $exact sound.webm
