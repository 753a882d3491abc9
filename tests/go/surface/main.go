// Surface prints what a package offers, one declaration in a line. It fails where one has no comment, or a comment that
// does not begin with its name.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	s := &surface{files: token.NewFileSet()}
	paths, err := filepath.Glob(filepath.Join(os.Args[1], "*.go"))
	if err != nil || len(paths) == 0 {
		fmt.Fprintln(os.Stderr, "no Go files in", os.Args[1])
		os.Exit(2)
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(s.files, path, nil, parser.ParseComments)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		for _, declaration := range file.Decls {
			s.declaration(declaration)
		}
	}
	slices.Sort(s.lines)
	fmt.Println(strings.Join(s.lines, "\n"))
	if len(s.silent) > 0 {
		slices.Sort(s.silent)
		fmt.Fprintln(os.Stderr, "not explained as godoc wants it:", strings.Join(s.silent, ", "))
		os.Exit(1)
	}
}

type surface struct {
	files *token.FileSet

	lines []string

	// silent are the names that have no fitting comment.
	silent []string
}

func (s *surface) declaration(declaration ast.Decl) {
	switch declaration := declaration.(type) {
	case *ast.FuncDecl:
		s.function(declaration)
	case *ast.GenDecl:
		for _, spec := range declaration.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				s.typeSpec(spec, either(spec.Doc, declaration.Doc))
			case *ast.ValueSpec:
				for i, name := range spec.Names {
					s.value(declaration.Tok, spec, i, name.Name, either(spec.Doc, declaration.Doc))
				}
			}
		}
	}
}

func (s *surface) function(found *ast.FuncDecl) {
	receiver := ""
	if found.Recv != nil {
		receiver = s.text(found.Recv.List[0].Type)
	}
	name := strings.TrimLeft(receiver, "*")
	if !found.Name.IsExported() || receiver != "" && !ast.IsExported(name) {
		return
	}
	if receiver != "" {
		receiver = "(" + receiver + ") "
	}
	name = found.Name.Name
	s.add("func "+receiver+name+strings.TrimPrefix(s.text(found.Type), "func"), name, found.Doc)
}

func (s *surface) parameters(list *ast.FieldList) string {
	if list == nil {
		return ""
	}
	var shown []string
	for _, field := range list.List {
		shown = append(shown, field.Names[0].Name+" "+s.text(field.Type))
	}
	return "[" + strings.Join(shown, ", ") + "]"
}

func (s *surface) value(kind token.Token, spec *ast.ValueSpec, i int, name string, doc *ast.CommentGroup) {
	if !ast.IsExported(name) {
		return
	}
	line := kind.String() + " " + name
	if spec.Type != nil {
		line += " " + s.text(spec.Type)
	}
	if kind == token.CONST && i < len(spec.Values) {
		line += " = " + s.text(spec.Values[i])
	}
	s.add(line, name, doc)
}

func (s *surface) typeSpec(spec *ast.TypeSpec, doc *ast.CommentGroup) {
	name := spec.Name.Name
	if !spec.Name.IsExported() {
		return
	}
	line := "type " + name + s.parameters(spec.TypeParams)
	var members *ast.FieldList
	switch kind := spec.Type.(type) {
	case *ast.StructType:
		line, members = line+" struct", kind.Fields
	case *ast.InterfaceType:
		line, members = line+" interface", kind.Methods
	default:
		line += " " + s.text(spec.Type)
	}
	s.add(line, name, doc)
	if members == nil {
		return
	}
	for _, member := range members.List {
		tag := ""
		if member.Tag != nil {
			tag = " " + member.Tag.Value
		}
		if len(member.Names) == 0 {
			s.lines = append(s.lines, "field "+name+" embeds "+s.text(member.Type))
		}
		for _, field := range member.Names {
			if field.IsExported() {
				s.add("field "+name+"."+field.Name+" "+s.text(member.Type)+tag, "", member.Doc)
			}
		}
	}
}

// add takes a line, and notes where its comment is missing or does not begin with the name.
func (s *surface) add(line, name string, doc *ast.CommentGroup) {
	s.lines = append(s.lines, line)
	text := strings.TrimSpace(doc.Text())
	rest, begins := strings.CutPrefix(text, name)
	if text == "" || !begins || name != "" && !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, ":") {
		s.silent = append(s.silent, line)
	}
}

func (s *surface) text(node ast.Node) string {
	var shown bytes.Buffer
	if err := printer.Fprint(&shown, s.files, node); err != nil {
		panic(err)
	}
	return strings.Join(strings.Fields(shown.String()), " ")
}

func either(first, second *ast.CommentGroup) *ast.CommentGroup {
	if first != nil {
		return first
	}
	return second
}
