// Package play is what every Go contender is told and put through.
package play

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"runtime"
	"slices"
	"syscall"
	"time"
)

// Task is what a contender has to do.
type Task struct {
	Address    string `json:"address"`
	Account    string `json:"account"`
	App        string `json:"app"`
	Token      string `json:"token"`
	Meetings   string `json:"meetings"`
	Meeting    string `json:"meeting"`
	Title      string `json:"title"`
	PerPage    int    `json:"per_page"`
	Rounds     int    `json:"rounds"`
	SmallCalls int    `json:"small_calls"`
	ListCalls  int    `json:"list_calls"`
	WarmUp     int    `json:"warm_up"`
}

// Told reads the task, which the program is started with.
func Told() (task Task) {
	if err := json.Unmarshal([]byte(os.Args[1]), &task); err != nil {
		log.Fatal(err)
	}
	return task
}

// Run makes the calls and prints the figures: seconds of CPU and allocations per call.
// get gets the meeting and gives its title, list gets the first page of the list and gives how many meetings it has.
func (t Task) Run(get func() (string, error), list func() (int, error)) {
	small := func() error {
		title, err := get()
		if err == nil && title != t.Title {
			err = errors.New("did not read the meeting")
		}
		return err
	}
	large := func() error {
		found, err := list()
		if err == nil && found != t.PerPage {
			err = errors.New("did not read the list")
		}
		return err
	}
	smallCall, smallAllocations := t.perCall(small, t.SmallCalls)
	listCall, listAllocations := t.perCall(large, t.ListCalls)
	figures, err := json.Marshal(map[string]float64{
		"small_call": smallCall, "small_allocations": smallAllocations,
		"list_call": listCall, "list_allocations": listAllocations,
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(figures))
}

// perCall gives medians of several rounds over a connection that is open already. The first ones warm up.
func (t Task) perCall(call func() error, calls int) (seconds, allocations float64) {
	var allSeconds, allAllocations []float64
	for round := 0; round < t.WarmUp+t.Rounds; round++ {
		began, allocated := clock(), mallocs()
		for range calls {
			if err := call(); err != nil {
				log.Fatal(err)
			}
		}
		if round >= t.WarmUp {
			allSeconds = append(allSeconds, (clock()-began).Seconds()/float64(calls))
			allAllocations = append(allAllocations, float64(mallocs()-allocated)/float64(calls))
		}
	}
	slices.Sort(allSeconds)
	slices.Sort(allAllocations)
	return allSeconds[t.Rounds/2], allAllocations[t.Rounds/2]
}

// clock tells the CPU time of this process so far, that of its collector included.
func clock() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

func mallocs() uint64 {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return memory.Mallocs
}
